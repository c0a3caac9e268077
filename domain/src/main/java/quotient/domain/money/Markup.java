package quotient.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many times its cost a thing is sold for (4 means 4x), or a step up or down from that (+0.5, -1.0). */
public record Markup(BigDecimal times) implements Comparable<Markup> {

    public static final Markup NONE = Markup.of("0");

    public Markup {
        BigDecimal shortest = times.stripTrailingZeros();
        times = shortest.scale() < 1 ? shortest.setScale(1, RoundingMode.UNNECESSARY) : shortest;
    }

    public static Markup of(String times) {
        return new Markup(new BigDecimal(times));
    }

    public Markup plus(Markup step) {
        return new Markup(times.add(step.times));
    }

    /** The step that this share of the markup makes: 10 % of 4x is +0.4. */
    public Markup share(Percent percent) {
        return new Markup(times.multiply(percent.fraction()));
    }

    public Markup atLeast(Markup least) {
        return compareTo(least) < 0 ? least : this;
    }

    public Markup atMost(Markup most) {
        return compareTo(most) > 0 ? most : this;
    }

    public boolean isZero() {
        return times.signum() == 0;
    }

    public boolean isNegative() {
        return times.signum() < 0;
    }

    @Override
    public int compareTo(Markup other) {
        return times.compareTo(other.times);
    }

    /** As people write a markup: {@code 4.0x}. */
    @Override
    public String toString() {
        return times.toPlainString() + "x";
    }

    /** As people write a step: {@code +0.5x}, {@code -1.0x}. */
    public String asStep() {
        return isNegative() ? toString() : "+" + this;
    }
}
