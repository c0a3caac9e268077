package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import quotient.domain.reading.Word;

/** By what a volume is counted; a month has 365.25/12 days and 365.25/84 weeks (D13). */
public enum PeriodType implements Word {
    DAY,
    WEEK,
    MONTH;

    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");
    /** Seven days, twelve months: what turns a year into weeks a month. */
    private static final BigDecimal WEEKS_A_YEAR_IN_MONTHS = BigDecimal.valueOf(84);

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /** How many of these are in a month; 34 significant digits. */
    public BigDecimal perMonth() {
        return switch (this) {
            case DAY -> DAYS_A_YEAR.divide(MONTHS_A_YEAR, MathContext.DECIMAL128);
            case WEEK -> DAYS_A_YEAR.divide(WEEKS_A_YEAR_IN_MONTHS, MathContext.DECIMAL128);
            case MONTH -> BigDecimal.ONE;
        };
    }

    public static Optional<PeriodType> ofWord(String word) {
        return Word.find(word, values());
    }
}
