package quotient.domain.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import quotient.domain.audit.AuditEntry;
import quotient.domain.pricing.QuoteSteps;

/** Steps of quotes, of the log kept in memory. */
public final class InMemoryQuoteSteps implements QuoteSteps {
    private final InMemoryStore store;

    public InMemoryQuoteSteps(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<AuditEntry> between(Set<Step> steps, Instant from, Instant to) {
        List<String> actions = steps.stream().map(Step::action).toList();
        return new InMemoryAuditTrail(store)
                .all().stream()
                        .filter(entry -> actions.contains(entry.action()))
                        .filter(entry ->
                                !entry.at().isBefore(from) && entry.at().isBefore(to))
                        .toList();
    }
}
