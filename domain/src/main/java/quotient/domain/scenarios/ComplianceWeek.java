package quotient.domain.scenarios;

import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.digests.Week;

/**
 * How many options of a week's proposals keep their guardrail (PRC §38, §55; P46, P98). A proposal that was run again
 * counts once, as it was last.
 *
 * @param segments those with proposals
 */
public record ComplianceWeek(Week week, List<SegmentCompliance> segments) {

    /** Shares of fewer options say nothing. */
    private static final int LEAST_OPTIONS = 10;

    private static final int WARNING = 80;

    public ComplianceWeek {
        segments = List.copyOf(segments);
    }

    public Share all() {
        return new Share(
                segments.stream().mapToLong(SegmentCompliance::compliant).sum(),
                segments.stream().mapToLong(SegmentCompliance::options).sum());
    }

    /** Of nothing where the segment had no proposals. */
    public Share of(Segment segment) {
        return segments.stream()
                .filter(counted -> counted.segment() == segment)
                .map(counted -> new Share(counted.compliant(), counted.options()))
                .findFirst()
                .orElse(new Share(0, 0));
    }

    public long portfolios() {
        return segments.stream().mapToLong(SegmentCompliance::portfolios).sum();
    }

    /** Under 80 % warns, under two thirds is critical, of at least ten options (P98, X1). */
    public Optional<Severity> severity() {
        Share all = all();
        if (all.whole() < LEAST_OPTIONS || !all.isBelow(WARNING)) {
            return Optional.empty();
        }
        return Optional.of(isBelowTwoThirds() ? Severity.SEV2 : Severity.SEV3);
    }

    /** With its figures and the bound that it is under. */
    public String sentence() {
        Share all = all();
        String bound = severity()
                .map(severity ->
                        severity == Severity.SEV2 ? "; under two thirds is critical" : "; under 80 % is a warning")
                .orElse("");
        return all.part() + " of " + all.whole() + " options of the week's proposals keep their guardrail (" + all + ")"
                + bound;
    }

    private boolean isBelowTwoThirds() {
        return all().part() * 3 < all().whole() * 2;
    }
}
