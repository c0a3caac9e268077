package quotient.domain.roi;

import java.math.BigDecimal;

/**
 * One figure, and what is known of it (M17).
 *
 * @param amount in the unit of its metric
 * @param source where it was read, such as {@code payroll}; may be empty
 * @param note may be empty
 */
public record MetricValue(BigDecimal amount, Confidence confidence, String source, String note) {

    public MetricValue {
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Nobody said more. */
    public static MetricValue of(String amount) {
        return new MetricValue(new BigDecimal(amount), Confidence.MEDIUM, "", "");
    }
}
