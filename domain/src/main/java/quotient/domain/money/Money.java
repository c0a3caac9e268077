package quotient.domain.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in one currency, of any sign and any precision (D7). Two amounts are equal when they are worth the
 * same: 0.5 and 0.50 are one value.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int CENTS = 2;

    public Money {
        requireNonNull(currency);
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.scale() < CENTS ? shortest.setScale(CENTS, RoundingMode.UNNECESSARY) : shortest;
    }

    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money usd(String amount) {
        return of(amount, Currency.getInstance("USD"));
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money times(Markup markup) {
        return times(markup.times());
    }

    /** Exact where a decimal can be, else 34 significant digits. */
    public Money dividedBy(long divisor) {
        return new Money(amount.divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128), currency);
    }

    /** HALF_UP to cents (D3). */
    public Money toCents() {
        return new Money(amount.setScale(CENTS, RoundingMode.HALF_UP), currency);
    }

    public Money atLeast(Money floor) {
        return isBelow(floor) ? floor : this;
    }

    public boolean isBelow(Money other) {
        return compareTo(other) < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }
}
