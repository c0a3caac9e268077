package quotient.domain.pricinghealth;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;

/**
 * Quotes of a time, counted (PRC §55).
 *
 * @param compliant at or over the guardrail of their delivery type
 * @param averageMargin mean of the exact margins in percent, two decimals, rounded down; empty without a quote
 * @param value sum of the offered prices; empty without a quote
 */
public record QuoteFigures(
        long count,
        long approved,
        long escalated,
        long compliant,
        long won,
        long lost,
        Optional<BigDecimal> averageMargin,
        Optional<Money> value,
        Map<Segment, QuoteFigures> bySegment,
        Map<Model, QuoteFigures> byModel) {

    public QuoteFigures {
        bySegment = Map.copyOf(bySegment);
        byModel = Map.copyOf(byModel);
    }

    /** Empty without a quote. */
    public Optional<Money> averageValue() {
        return value.map(sum -> sum.dividedBy(count).toCents());
    }
}
