package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.reading.Word;

/** How far a figure is to be trusted (M17, MET §12): what clients report may be estimates. From the most to the least. */
public enum Confidence implements Word {
    /** Taken from books or systems. */
    HIGH,
    /** What is meant when nobody says. */
    MEDIUM,
    /** An estimate. */
    LOW;

    /** A chain of figures is as good as its weakest. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static Optional<Confidence> ofWord(String word) {
        return Word.find(word, values());
    }
}
