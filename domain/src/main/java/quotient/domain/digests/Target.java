package quotient.domain.digests;

import java.math.BigDecimal;

/**
 * Where a figure should be, in percent (PRC §47, §60).
 *
 * @param from and to, both within
 */
public record Target(int from, int to) {

    /** Above 65 %; from 15 points more on there is room in the prices (P118, P73). */
    public static final Target MARGIN = new Target(65, 80);

    /** Fewer say that quotes are made badly, more that nobody asks (P118). */
    public static final Target APPROVAL = new Target(75, 85);

    public BigDecimal least() {
        return BigDecimal.valueOf(from);
    }

    public BigDecimal most() {
        return BigDecimal.valueOf(to);
    }

    /** {@code target 65 to 80 %}. */
    @Override
    public String toString() {
        return "target " + from + " to " + to + " %";
    }
}
