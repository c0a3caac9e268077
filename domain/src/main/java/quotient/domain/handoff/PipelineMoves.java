package quotient.domain.handoff;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import quotient.domain.audit.AuditTrail;

/** How many quotes took which step in a time (PRC §26). */
public record PipelineMoves(long made, long submitted, long approved, long rejected, long sent, long won, long lost) {

    /** @param to the first moment that is not within */
    public static PipelineMoves between(AuditTrail audit, Instant from, Instant to) {
        Map<String, Long> counts = new HashMap<>();
        audit.each(from, to, entry -> counts.merge(entry.action(), 1L, Long::sum));
        return new PipelineMoves(
                of(counts, "quote.created"),
                of(counts, "quote.submitted"),
                of(counts, "quote.approved") + of(counts, "quote.approved_with_conditions"),
                of(counts, "quote.rejected"),
                of(counts, "quote.sent"),
                of(counts, "quote.won"),
                of(counts, "quote.lost"));
    }

    private static long of(Map<String, Long> counts, String action) {
        return counts.getOrDefault(action, 0L);
    }
}
