package quotient.domain.closure;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.scenarios.SegmentCompliance;

/**
 * The proposals that were tested on one day, by segment.
 *
 * @param segments those with proposals
 */
public record PortfolioDay(LocalDate day, List<SegmentCompliance> segments) {

    public PortfolioDay {
        segments = List.copyOf(segments);
    }

    public long proposals() {
        return segments.stream().mapToLong(SegmentCompliance::portfolios).sum();
    }
}
