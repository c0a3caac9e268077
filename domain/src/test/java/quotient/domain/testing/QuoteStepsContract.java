package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.pricing.QuoteSteps.Step;

/** What every {@link quotient.domain.pricing.QuoteSteps} promises. */
public interface QuoteStepsContract {
    Ports ports();

    @Test
    default void onlyTheStepsThatAreAskedForComeBackAsTheyWereWrittenOldestFirst() {
        Instant start = TestQuotes.START;
        append("quote.created", "Q-1001", start);
        AuditEntry lost = append("quote.lost", "Q-1001", start.plusSeconds(1));
        append("quote.sent", "Q-1002", start.plusSeconds(2));
        append("report.requested", "report:7", start.plusSeconds(3));
        AuditEntry won = append("quote.won", "Q-1002", start.plusSeconds(4));
        assertEquals(
                List.of(lost, won),
                ports().quoteSteps().between(Set.of(Step.WON, Step.LOST), start, start.plusSeconds(9)));
        assertEquals(
                List.of("quote.lost", "quote.sent", "quote.won"),
                ports().quoteSteps().between(EnumSet.allOf(Step.class), start, start.plusSeconds(9)).stream()
                        .map(AuditEntry::action)
                        .toList());
    }

    @Test
    default void theTimeBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
        Instant start = TestQuotes.START;
        append("quote.won", "Q-1001", start.minusNanos(1));
        AuditEntry first = append("quote.won", "Q-1002", start);
        append("quote.won", "Q-1003", start.plusSeconds(5));
        assertEquals(List.of(first), ports().quoteSteps().between(Set.of(Step.WON), start, start.plusSeconds(5)));
    }

    private AuditEntry append(String action, String subject, Instant at) {
        AuditEntry entry = new AuditEntry(at, "U0REP", action, subject, Optional.empty(), Map.of("reason", "price"));
        ports().auditTrail().append(entry);
        return entry;
    }
}
