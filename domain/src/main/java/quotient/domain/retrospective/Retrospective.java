package quotient.domain.retrospective;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.digests.Share;
import quotient.domain.digests.Week;
import quotient.domain.pricing.QuoteId;

/**
 * The week's pricing decisions under review (P73, PRC §47).
 *
 * @param made quotes of the week
 * @param sent how many the customers got in it
 * @param opened exceptions of the week
 * @param closed exceptions that ended recovered in it
 * @param settled escalated quotes that were decided in the week: those approved, of all
 * @param approvedAnyway the numbers of those approved, the oldest first
 */
public record Retrospective(
        Week week,
        long made,
        long sent,
        Share approved,
        Share escalated,
        List<SegmentWeek> segments,
        long opened,
        long closed,
        Share settled,
        List<QuoteId> approvedAnyway) {

    public Retrospective {
        segments = List.copyOf(segments);
        approvedAnyway = List.copyOf(approvedAnyway);
    }

    public boolean isEnough() {
        return made >= Bounds.LEAST_QUOTES;
    }

    /** The one thing to do, with its reason; it is proposed, and nothing changes by itself. */
    public String proposal() {
        if (!isEnough()) {
            return "Not enough data: " + made + " quotes were made, and under " + Bounds.LEAST_QUOTES
                    + " a rate says nothing. Nothing is proposed.";
        }
        return room().or(this::slowBurnDown)
                .or(this::escalatedForNothing)
                .orElse("Nothing stands out: keep the defaults as they are.");
    }

    private Optional<String> room() {
        return segments.stream()
                .filter(SegmentWeek::hasRoom)
                .max(Comparator.comparing(each -> each.margin().orElseThrow()))
                .map(each -> "Margins of " + each.segment().spoken() + " were over the target of "
                        + Bounds.TARGET_MARGIN + " % by more than " + Bounds.ROOM + " points in both weeks ("
                        + each.marginBefore().orElseThrow().toPlainString() + " % and "
                        + each.margin().orElseThrow().toPlainString() + " %): there is room to lower its default markup"
                        + " by up to " + Bounds.STEP.times().toPlainString() + "x.");
    }

    private Optional<String> slowBurnDown() {
        return opened > closed && opened >= Bounds.LEAST_QUOTES
                ? Optional.of(opened + " exceptions were opened and " + closed
                        + " recovered: tighten what makes a strategic exception.")
                : Optional.empty();
    }

    private Optional<String> escalatedForNothing() {
        return settled.whole() >= Bounds.LEAST_QUOTES && !settled.isBelow(Bounds.APPROVED_ANYWAY)
                ? Optional.of(settled.part() + " of " + settled.whole()
                        + " escalated quotes were approved in the end: look for the rule that escalates what is approved"
                        + " anyway.")
                : Optional.empty();
    }
}
