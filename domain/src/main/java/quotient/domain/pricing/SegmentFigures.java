package quotient.domain.pricing;

import java.math.BigDecimal;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;

/**
 * What was quoted to one segment over a time (P119).
 *
 * @param approved decided in favour, with or without conditions
 * @param value sum of the offered prices
 * @param averageMargin mean of the exact margins in percent, two decimals, rounded down
 */
public record SegmentFigures(
        Segment segment, long count, long approved, long won, long lost, Money value, BigDecimal averageMargin) {}
