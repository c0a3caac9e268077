package quotient.domain.pricinghealth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.usage.UsageTotals;

/**
 * What one model, or all of them, cost today, against the seven full days before.
 *
 * @param model empty for all
 * @param baseline average cost of a task in those days; empty when there was none
 */
public record ModelCost(Optional<Model> model, UsageTotals today, Optional<Money> baseline) {

    /** Fewer tasks say nothing about an average. */
    private static final int LEAST_TASKS = 20;

    private static final BigDecimal SPIKE = new BigDecimal("1.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An average more than 50 % above its baseline, over 20 tasks at least (P99). */
    public boolean isSpike() {
        return today.tasks() >= LEAST_TASKS
                && baseline.filter(usual -> usual.times(SPIKE).isBelow(average()))
                        .isPresent();
    }

    /** Change of the average against its baseline in percent, one decimal; empty when there is nothing to compare. */
    public Optional<BigDecimal> changePercent() {
        return baseline.filter(usual -> !usual.isZero() && today.tasks() > 0)
                .map(usual -> average()
                        .minus(usual)
                        .amount()
                        .multiply(HUNDRED)
                        .divide(usual.amount(), 1, RoundingMode.HALF_EVEN));
    }

    private Money average() {
        return today.averageCost().orElseThrow();
    }
}
