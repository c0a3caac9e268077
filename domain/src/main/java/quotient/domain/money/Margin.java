package quotient.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is left of a price after its cost: {@code (price - cost) / price * 100} (PRC appendix, P8). It is held as the two
 * amounts, because the quotient of most prices has no end: comparisons are exact, and only {@link #shown()} rounds (D3).
 *
 * @param price more than nothing
 */
public record Margin(Money price, Money cost) {

    public Margin {
        if (price.amount().signum() <= 0) {
            throw new IllegalArgumentException("a margin needs a price above zero");
        }
    }

    /** Exact: {@code price - cost >= price * minimum}. */
    public boolean isAtLeast(Percent minimum) {
        return price.minus(cost).compareTo(price.times(minimum.fraction())) >= 0;
    }

    /** Exact, by cross-multiplying: what each costs for every unit of its price. */
    public boolean isNoLowerThan(Margin other) {
        return cost.amount()
                        .multiply(other.price.amount())
                        .compareTo(other.cost.amount().multiply(price.amount()))
                <= 0;
    }

    /** Two decimals, rounded toward the failing side, so that a shown 55.00 % never fails a 55 % guardrail. */
    public BigDecimal shown() {
        return price.minus(cost).amount().movePointRight(2).divide(price.amount(), 2, RoundingMode.FLOOR);
    }

    @Override
    public String toString() {
        return shown().toPlainString() + " %";
    }
}
