package quotient.domain.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import quotient.domain.company.Segment;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;

/** Counts quotes, one by one, into the figures of their segments (P119). Not for several threads. */
public final class SegmentTally {
    private static final MathContext FINE = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final int FINE_DECIMALS = 30;

    private final Map<Segment, SegmentSums> segments = new EnumMap<>(Segment.class);

    public void count(Segment segment, DecisionStatus status, Stage stage, Margin margin) {
        segments.computeIfAbsent(segment, first -> new SegmentSums()).count(status, stage, margin);
    }

    /** In the order of the segments, those without a quote left out. */
    public List<SegmentFigures> figures() {
        return segments.entrySet().stream()
                .map(entry -> entry.getValue().figures(entry.getKey()))
                .toList();
    }

    private static final class SegmentSums {
        private long count;
        private long approved;
        private long won;
        private long lost;
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal margins = BigDecimal.ZERO;
        private Money latest;

        private void count(DecisionStatus status, Stage stage, Margin margin) {
            Money price = margin.price();
            count++;
            approved += isInFavour(status) ? 1 : 0;
            won += stage == Stage.WON ? 1 : 0;
            lost += stage == Stage.LOST ? 1 : 0;
            value = value.add(price.amount());
            margins = margins.add(
                    price.minus(margin.cost()).amount().movePointRight(2).divide(price.amount(), FINE));
            latest = price;
        }

        /** What came of quotients without an end is rounded far behind the point, before it is rounded down. */
        private SegmentFigures figures(Segment segment) {
            BigDecimal mean = margins.divide(BigDecimal.valueOf(count), FINE)
                    .setScale(FINE_DECIMALS, RoundingMode.HALF_EVEN)
                    .setScale(2, RoundingMode.FLOOR);
            return new SegmentFigures(segment, count, approved, won, lost, new Money(value, latest.currency()), mean);
        }

        private static boolean isInFavour(DecisionStatus status) {
            return status == DecisionStatus.APPROVED || status == DecisionStatus.APPROVED_WITH_CONDITIONS;
        }
    }
}
