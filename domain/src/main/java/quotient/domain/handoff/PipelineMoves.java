package quotient.domain.handoff;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import quotient.domain.audit.AuditEntry;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.QuoteSteps.Step;
import quotient.domain.pricinghealth.QuoteFacts;

/** How many quotes took which step in a time (PRC §26). */
public record PipelineMoves(long made, long submitted, long approved, long rejected, long sent, long won, long lost) {

    /** @param to the first moment that is not within */
    public static PipelineMoves between(QuoteFacts facts, QuoteSteps steps, Instant from, Instant to) {
        Map<String, Long> counts = steps.between(EnumSet.allOf(Step.class), from, to).stream()
                .collect(Collectors.groupingBy(AuditEntry::action, Collectors.counting()));
        return new PipelineMoves(
                facts.count(from, to).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                of(counts, Step.SUBMITTED),
                of(counts, Step.APPROVED) + of(counts, Step.APPROVED_WITH_CONDITIONS),
                of(counts, Step.REJECTED),
                of(counts, Step.SENT),
                of(counts, Step.WON),
                of(counts, Step.LOST));
    }

    private static long of(Map<String, Long> counts, Step step) {
        return counts.getOrDefault(step.action(), 0L);
    }
}
