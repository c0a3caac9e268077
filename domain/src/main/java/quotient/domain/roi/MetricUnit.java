package quotient.domain.roi;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What the figure of a metric counts, and what is believed of it (M10, X18, X19): nothing is negative but a net promoter
 * score, which goes from -100 to 100; a percentage and a satisfaction score go from 0 to 100.
 */
public enum MetricUnit {
    MONEY_A_MONTH("an amount of money a month", 0, 1_000_000_000_000L, 4),
    MONEY_A_YEAR("an amount of money a year", 0, 1_000_000_000_000L, 4),
    MONEY("an amount of money", 0, 1_000_000_000_000L, 4),
    MINUTES("minutes", 0, 1_000_000, 4),
    HOURS("hours", 0, 1_000_000, 4),
    DAYS("whole days", 0, 10_000, 0),
    COUNT("a whole number", 0, 1_000_000_000, 0),
    PERCENT("a percentage", 0, 100, 4),
    SCORE("a score", 0, 100, 4),
    NET_SCORE("a whole score", -100, 100, 0),
    WORD("day, week or month", 0, 0, 0);

    private final String spoken;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final int decimals;

    MetricUnit(String spoken, long lowest, long highest, int decimals) {
        this.spoken = spoken;
        this.lowest = BigDecimal.valueOf(lowest);
        this.highest = BigDecimal.valueOf(highest);
        this.decimals = decimals;
    }

    public boolean isMoney() {
        return this == MONEY_A_MONTH || this == MONEY_A_YEAR || this == MONEY;
    }

    /** Whether a figure may stand there. */
    public boolean allows(BigDecimal figure) {
        return figure.compareTo(lowest) >= 0
                && figure.compareTo(highest) <= 0
                && figure.stripTrailingZeros().scale() <= decimals;
    }

    /** {@code an amount of money a month from 0 to 1,000,000,000,000 with at most 4 decimals}. */
    public String wanted() {
        String range =
                spoken + " from " + String.format(Locale.ROOT, "%,d to %,d", lowest.longValue(), highest.longValue());
        return decimals == 0 ? range : range + " with at most " + decimals + " decimals";
    }

    public String spoken() {
        return spoken;
    }
}
