package quotient.storage.audit;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.pricing.QuoteSteps;
import quotient.storage.database.Database;

/**
 * Steps of quotes in the audit log. The log has an index of these steps alone, so that a new quote, which writes most of
 * the log, pays nothing for it; a query is told of it by the same words that the index was made with.
 */
public final class StoredQuoteSteps implements QuoteSteps {
    private static final String STEPS = """
            SELECT at, actor, action, subject, policy, facts FROM audit_log
            WHERE action IN ('quote.submitted', 'quote.approved', 'quote.approved_with_conditions', 'quote.rejected',
                'quote.sent', 'quote.won', 'quote.lost')
            AND at >= ? AND at < ? AND action IN (%s) ORDER BY at, number
            """;

    private final Database database;

    public StoredQuoteSteps(Database database) {
        this.database = database;
    }

    @Override
    public List<AuditEntry> between(Set<Step> steps, Instant from, Instant to) {
        List<Object> values = new ArrayList<>(List.of(from, to));
        steps.stream().sorted().map(Step::action).forEach(values::add);
        String wanted = Stream.generate(() -> "?").limit(steps.size()).collect(joining(", "));
        return database.look(
                session -> session.all(STEPS.replace("%s", wanted), StoredAuditTrail::entry, values.toArray()));
    }
}
