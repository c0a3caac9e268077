package quotient.domain.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import quotient.domain.money.Margin;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.RiskBand;

/**
 * What a piece of work costs, what it is sold for, and every step between (D3, D4).
 *
 * @param cost exact, never rounded
 * @param regionalFactor 1 where the region changes nothing; 0.6 and 0.60 are one value
 * @param list before the discount, in cents, not under the floor
 * @param offered after the discount, in cents, not under the floor
 * @param floor the floor that was in force
 * @param minimumMargin the guardrail of the delivery type
 * @param largestDiscount the largest that still passes the guardrail and stays above the floor (D5)
 */
public record Price(
        Money cost,
        Markup base,
        Markup segmentStep,
        Markup seasonalStep,
        Markup markup,
        BigDecimal regionalFactor,
        Money list,
        Percent discount,
        Money offered,
        Money floor,
        Percent minimumMargin,
        RiskBand riskBand,
        Percent largestDiscount) {

    public Price {
        regionalFactor = regionalFactor.stripTrailingZeros();
    }

    public Margin margin() {
        return new Margin(offered, cost);
    }

    public boolean passesGuardrail() {
        return margin().isAtLeast(minimumMargin);
    }

    /** Markup and region alone would have asked for less than the floor (P7). */
    public boolean isListHeldToFloor() {
        return cost.times(markup).times(regionalFactor).toCents().isBelow(floor);
    }

    /** The discount would have gone under the floor (D5). */
    public boolean isDiscountHeldToFloor() {
        return list.times(discount.remainder()).toCents().isBelow(floor);
    }

    /** What the customer really saves on the list price, in percent with two decimals, HALF_UP. */
    public Percent effectiveDiscount() {
        BigDecimal saved = list.minus(offered).amount().movePointRight(2);
        return new Percent(saved.divide(list.amount(), 2, RoundingMode.HALF_UP));
    }
}
