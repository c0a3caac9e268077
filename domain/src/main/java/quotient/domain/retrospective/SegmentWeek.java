package quotient.domain.retrospective;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.pricinghealth.QuoteFigures;

/** How much a segment was quoted in a week and in the one before, and at which average margin in percent. */
public record SegmentWeek(
        Segment segment,
        long quotes,
        Optional<BigDecimal> margin,
        long quotesBefore,
        Optional<BigDecimal> marginBefore) {

    static List<SegmentWeek> of(WeeklySnapshot week) {
        return Stream.of(Segment.values())
                .map(segment -> of(
                        segment,
                        Optional.ofNullable(week.quotes().bySegment().get(segment)),
                        Optional.ofNullable(week.before().bySegment().get(segment))))
                .filter(each -> each.quotes > 0 || each.quotesBefore > 0)
                .toList();
    }

    private static SegmentWeek of(Segment segment, Optional<QuoteFigures> now, Optional<QuoteFigures> before) {
        return new SegmentWeek(
                segment,
                now.map(QuoteFigures::count).orElse(0L),
                now.flatMap(QuoteFigures::averageMargin),
                before.map(QuoteFigures::count).orElse(0L),
                before.flatMap(QuoteFigures::averageMargin));
    }

    boolean isEnough() {
        return quotes >= Bounds.LEAST_QUOTES;
    }

    /** Percentage points since the week before; empty where one of the weeks says nothing. */
    Optional<BigDecimal> moved() {
        return isEnough() && quotesBefore >= Bounds.LEAST_QUOTES
                ? margin.flatMap(now -> marginBefore.map(now::subtract))
                : Optional.empty();
    }

    /** Over the target by more than the bound, in both weeks. */
    boolean hasRoom() {
        BigDecimal bound = Bounds.TARGET_MARGIN.add(Bounds.ROOM);
        return moved().isPresent()
                && margin.filter(now -> now.compareTo(bound) > 0).isPresent()
                && marginBefore.filter(before -> before.compareTo(bound) > 0).isPresent();
    }
}
