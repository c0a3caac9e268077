package quotient.domain.pricinghealth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Stage;

/** Counts quotes, one by one. Not for several threads. */
final class QuoteTally {
    private static final MathContext FINE = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final int FINE_DECIMALS = 30;

    private final Map<Segment, QuoteTally> segments = new EnumMap<>(Segment.class);
    private final Map<Model, QuoteTally> models = new EnumMap<>(Model.class);
    private long count;
    private long approved;
    private long escalated;
    private long compliant;
    private long won;
    private long lost;
    private BigDecimal margins = BigDecimal.ZERO;
    private Optional<Money> value = Optional.empty();

    void count(QuoteFact quote) {
        one(quote);
        segments.computeIfAbsent(quote.segment(), first -> new QuoteTally()).one(quote);
        models.computeIfAbsent(quote.model(), first -> new QuoteTally()).one(quote);
    }

    private void one(QuoteFact quote) {
        Money price = quote.margin().price();
        count++;
        approved += quote.isApproved() ? 1 : 0;
        escalated += quote.escalated() ? 1 : 0;
        compliant += quote.isCompliant() ? 1 : 0;
        won += quote.stage() == Stage.WON ? 1 : 0;
        lost += quote.stage() == Stage.LOST ? 1 : 0;
        margins = margins.add(
                price.minus(quote.margin().cost()).amount().movePointRight(2).divide(price.amount(), FINE));
        value = Optional.of(value.map(price::plus).orElse(price));
    }

    QuoteFigures figures() {
        return new QuoteFigures(
                count, approved, escalated, compliant, won, lost, average(), value, of(segments), of(models));
    }

    /** What came of quotients without an end is rounded far behind the point, before it is rounded down. */
    private Optional<BigDecimal> average() {
        return count == 0
                ? Optional.empty()
                : Optional.of(margins.divide(BigDecimal.valueOf(count), FINE)
                        .setScale(FINE_DECIMALS, RoundingMode.HALF_EVEN)
                        .setScale(2, RoundingMode.FLOOR));
    }

    private static <K> Map<K, QuoteFigures> of(Map<K, QuoteTally> tallies) {
        return tallies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().figures()));
    }
}
