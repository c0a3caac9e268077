package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What a measurement looks back on (M4). Its figures are per month or per week as their names say, whatever it is. */
public enum MeasurementPeriod implements Word {
    WEEK,
    MONTH,
    QUARTER;

    public static Optional<MeasurementPeriod> ofWord(String word) {
        return Word.find(word, values());
    }
}
