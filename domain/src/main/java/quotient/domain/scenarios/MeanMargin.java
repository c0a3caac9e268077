package quotient.domain.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;

/**
 * The mean of several margins, each counting the same (PRC §38). Compared exactly, over their common denominator; only
 * {@link #shown()} rounds, and down (D3).
 *
 * @param margins at least one
 */
public record MeanMargin(List<Margin> margins) {

    public MeanMargin {
        margins = List.copyOf(margins);
        if (margins.isEmpty()) {
            throw new IllegalArgumentException("a mean needs a margin");
        }
    }

    public boolean isAbove(Percent other) {
        return compareTo(other) > 0;
    }

    public boolean isBelow(Percent other) {
        return compareTo(other) < 0;
    }

    /** In percent, two decimals. */
    public BigDecimal shown() {
        return earned().movePointRight(2).divide(denominator(), 2, RoundingMode.FLOOR);
    }

    private int compareTo(Percent other) {
        return earned().compareTo(denominator().multiply(other.fraction()));
    }

    /** The sum of what is left of each price, every one over the product of all prices. */
    private BigDecimal earned() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int one = 0; one < margins.size(); one++) {
            Margin margin = margins.get(one);
            BigDecimal term = margin.price().minus(margin.cost()).amount();
            for (int other = 0; other < margins.size(); other++) {
                term = other == one ? term : term.multiply(price(other));
            }
            sum = sum.add(term);
        }
        return sum;
    }

    private BigDecimal denominator() {
        return margins.stream()
                .map(Margin::price)
                .map(Money::amount)
                .reduce(BigDecimal.valueOf(margins.size()), BigDecimal::multiply);
    }

    private BigDecimal price(int at) {
        return margins.get(at).price().amount();
    }

    @Override
    public String toString() {
        return shown().toPlainString() + " %";
    }
}
