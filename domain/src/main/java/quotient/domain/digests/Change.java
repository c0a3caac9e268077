package quotient.domain.digests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far a figure has moved since the period before. */
public final class Change {

    private Change() {}

    /** In percent with one decimal, HALF_EVEN; empty where there was nothing before. */
    public static Optional<BigDecimal> percent(BigDecimal now, BigDecimal before) {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(now.subtract(before).movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_EVEN));
    }

    /** In percentage points, as both are shown; empty where one of them is of nothing. */
    public static Optional<BigDecimal> points(Share now, Share before) {
        return now.percent().flatMap(shown -> before.percent().map(shown::subtract));
    }
}
