package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Whether the registry shrinks (P59, PRC §42): a quarter less at risk each month, and fewer open each week.
 *
 * @param weeks the latest last, at least one
 * @param atRiskMonthAgo how many were at risk 30 days before
 */
public record BurnDown(ExceptionBoard board, List<ExceptionWeek> weeks, long atRiskMonthAgo) {

    private static final BigDecimal TARGET = new BigDecimal("-25");

    public BurnDown {
        weeks = List.copyOf(weeks);
    }

    public ExceptionWeek latest() {
        return weeks.get(weeks.size() - 1);
    }

    /** Nothing was open in all these weeks, so there is nothing to tell. */
    public boolean isNothing() {
        return weeks.stream().allMatch(week -> week.openAtEnd() == 0 && week.opened() == 0 && week.closed() == 0);
    }

    public long atRisk() {
        return latest().atRiskAtEnd();
    }

    /** Of those at risk, in percent within a month, one decimal; empty when there were none to reduce. */
    public Optional<BigDecimal> monthlyChange() {
        return atRiskMonthAgo == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(atRisk() - atRiskMonthAgo)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(atRiskMonthAgo), 1, RoundingMode.HALF_UP));
    }

    /** Exact: at most three quarters of a month ago; none at risk is on target in any case. */
    public boolean isOnTarget() {
        return atRisk() * 4 <= atRiskMonthAgo * 3;
    }

    /** What a month must bring, in percent. */
    public static BigDecimal target() {
        return TARGET;
    }
}
