package quotient.domain.digests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole, compared exactly and shown rounded. */
public record Share(long part, long whole) {

    /** With one decimal, HALF_EVEN; empty of nothing. */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN));
    }

    public boolean isAbove(int percent) {
        return part * 100 > whole * percent;
    }

    public boolean isBelow(int percent) {
        return part * 100 < whole * percent;
    }

    /** {@code 88.1 %}, or a dash. */
    @Override
    public String toString() {
        return percent().map(shown -> shown.toPlainString() + " %").orElse("–");
    }
}
