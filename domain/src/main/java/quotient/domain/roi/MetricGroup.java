package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What a metric tells of (MET §2.1). */
public enum MetricGroup implements Word {
    COST,
    TIME,
    QUALITY,
    SATISFACTION,
    SALES,
    /** What the solution itself costs and does; only after the start. */
    DELIVERY;

    public static Optional<MetricGroup> ofWord(String word) {
        return Word.find(word, values());
    }
}
