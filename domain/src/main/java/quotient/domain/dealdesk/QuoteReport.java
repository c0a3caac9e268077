package quotient.domain.dealdesk;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.money.Percent;
import quotient.domain.policy.DeliveryType;
import quotient.domain.pricing.SegmentFigures;

/**
 * What was quoted over some days, held against a guardrail (P119).
 *
 * @param from, to local days of the company, both within
 * @param everybodys false when it counts only the quotes of the person who asked
 * @param figures one for each segment that was quoted, in the order of the segments
 * @param guarded the delivery type whose guardrail the margins are held against
 */
public record QuoteReport(
        int days,
        LocalDate from,
        LocalDate to,
        boolean everybodys,
        List<SegmentFigures> figures,
        DeliveryType guarded,
        Percent guardrail) {

    public QuoteReport {
        figures = List.copyOf(figures);
    }

    public long count() {
        return figures.stream().mapToLong(SegmentFigures::count).sum();
    }

    /** Whether the average is under the guardrail; exact, because averages are rounded down. */
    public boolean isBelow(SegmentFigures row) {
        return row.averageMargin().compareTo(guardrail.value()) < 0;
    }

    /** The segments whose average is under the guardrail. */
    public List<SegmentFigures> below() {
        return figures.stream().filter(this::isBelow).toList();
    }
}
