package quotient.domain.pricing;

import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;

/**
 * The largest discount that still passes: list price less the discount is not under the floor, and the offered price
 * meets the guardrail (D5). Both only get harder as the discount grows, so the edge is found by halving.
 */
record LargestDiscount(Money cost, Money list, Money floor, Percent minimumMargin) {

    private static final int WHOLE = 10_000;

    /** In whole hundredths of a percent; 0 when even the list price does not pass. */
    Percent percent() {
        int passing = 0;
        int failing = WHOLE + 1;
        while (failing - passing > 1) {
            int between = (passing + failing) >>> 1;
            if (passes(Percent.ofHundredths(between))) {
                passing = between;
            } else {
                failing = between;
            }
        }
        return Percent.ofHundredths(passing);
    }

    private boolean passes(Percent discount) {
        Money discounted = list.times(discount.remainder());
        return !discounted.isBelow(floor)
                && new Margin(discounted.toCents().atLeast(floor), cost).isAtLeast(minimumMargin);
    }
}
