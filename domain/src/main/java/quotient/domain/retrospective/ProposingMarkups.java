package quotient.domain.retrospective;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.digests.Week;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.policy.Policies;
import quotient.domain.scenarios.ComplianceWeek;
import quotient.domain.scenarios.TrackingCompliance;

/** Proposes once a month what the compliance by segment suggests for the markups (P46). It changes nothing. */
public final class ProposingMarkups {

    /** Facts: {@code zone}, {@code to}. */
    public static final Kind PROPOSAL = new Kind("markup_proposal", false);

    private static final int WEEKS = 4;

    private final TrackingCompliance tracking;
    private final Policies policies;
    private final LookingBack noticing;

    public ProposingMarkups(TrackingCompliance tracking, Policies policies, LookingBack noticing) {
        this.tracking = tracking;
        this.policies = policies;
        this.noticing = noticing;
    }

    /** By segment, of the four weeks up to that one. */
    public List<MarkupProposal> propose(Week last) {
        List<ComplianceWeek> trend = tracking.trend(last);
        List<ComplianceWeek> month = trend.subList(Math.max(0, trend.size() - WEEKS), trend.size());
        return Stream.of(Segment.values())
                .map(segment -> MarkupProposal.of(
                        segment,
                        compliant(month, segment),
                        policies.inForce().segmentAdjustments().value().get(segment)))
                .toList();
    }

    /** To revenue; none when no proposal was tested in those weeks, or revenue has no channel. */
    public List<Notice> notices(ZoneId zone, Instant to) {
        boolean any = propose(new Week(zone, to)).stream()
                .anyMatch(proposal -> proposal.compliant().whole() > 0);
        return any ? noticing.notices(PROPOSAL, zone, to) : List.of();
    }

    private static Share compliant(List<ComplianceWeek> weeks, Segment segment) {
        return new Share(
                weeks.stream().mapToLong(week -> week.of(segment).part()).sum(),
                weeks.stream().mapToLong(week -> week.of(segment).whole()).sum());
    }
}
