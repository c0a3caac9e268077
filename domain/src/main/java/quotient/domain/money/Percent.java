package quotient.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in percent: 15 means fifteen of a hundred. Equal by worth: 15 and 15.0 are one value. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent HUNDRED = Percent.of("100");

    public Percent {
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    public static Percent ofHundredths(int hundredths) {
        return new Percent(BigDecimal.valueOf(hundredths, 2));
    }

    /** 15 % is 0.15. */
    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }

    /** What is left when this share is taken away: 15 % leaves 0.85. */
    public BigDecimal remainder() {
        return BigDecimal.ONE.subtract(fraction());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isAbove(Percent other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** As people write it: {@code 15 %}, {@code 12.5 %}. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
