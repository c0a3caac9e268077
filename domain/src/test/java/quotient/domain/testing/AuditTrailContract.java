package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditRow;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.ChainMark;
import quotient.domain.audit.HashChain;

/** What every {@link AuditTrail} promises. */
public interface AuditTrailContract {
    Ports ports();

    @Test
    default void entriesOfASubjectComeBackAsWrittenOldestFirst() {
        AuditEntry first = new AuditEntry(
                Instant.parse("2026-03-02T13:00:00.000000001Z"),
                "U0REP",
                "quote.created",
                "Q-1001",
                Optional.of("v2026-01-01a"),
                Map.of("offered", "0.50", "client", "a \"b\" <c> ü 🚀\n{}"));
        AuditEntry other = entry("quote.created", "Q-1002");
        AuditEntry second = entry("quote.approved", "Q-1001");
        List.of(first, other, second).forEach(ports().auditTrail()::append);
        assertEquals(List.of(first, second), ports().auditTrail().of("Q-1001"));
        assertEquals(List.of(), ports().auditTrail().of("Q-100"));
    }

    @Test
    default void anEmptyChainIsWhole() {
        assertEquals(
                new ChainCheck(ChainMark.START, OptionalLong.empty()),
                ports().auditTrail().verify());
    }

    @Test
    default void aChainIsWholeAndCountsItsRows() {
        for (int row = 0; row < 25; row++) {
            ports().auditTrail().append(entry("quote.created", "Q-" + (1001 + row)));
        }
        ChainCheck check = ports().auditTrail().verify();
        assertTrue(check.isWhole());
        assertEquals(25, check.rows());
    }

    @Test
    default void aReadingGoesOnFromWhereTheLastOneEnded() {
        AuditTrail trail = ports().auditTrail();
        trail.append(entry("quote.created", "Q-1001"));
        ChainMark first = trail.verify().reached();
        trail.append(entry("quote.created", "Q-1002"));
        assertEquals(trail.verify(), trail.verify(first));
        assertEquals(2, trail.verify(first).rows());
        assertEquals(
                new ChainCheck(new ChainMark(1, "f".repeat(64)), OptionalLong.of(1)),
                trail.verify(new ChainMark(1, "f".repeat(64))),
                "what stood at the mark has changed");
    }

    @Test
    default void rowsComeInPagesWithTheirHashes() {
        List<String> subjects = List.of("Q-1001", "Q-1002", "Q-1003");
        subjects.forEach(subject -> ports().auditTrail().append(entry("quote.created", subject)));
        List<AuditRow> first = ports().auditTrail().after(0, 2);
        List<AuditRow> rest = ports().auditTrail().after(2, 2);
        assertEquals(List.of(1L, 2L), first.stream().map(AuditRow::number).toList());
        assertEquals(1, rest.size());
        assertEquals(
                HashChain.link(first.get(1).hash(), 3, entry("quote.created", "Q-1003")),
                rest.get(0).hash());
        assertEquals(List.of(), ports().auditTrail().after(3, 2));
    }

    @Test
    default void theLastMarkIsKept() {
        assertEquals(ChainMark.START, ports().chainMarks().last());
        ports().chainMarks().keep(new ChainMark(7, "a".repeat(64)));
        ports().chainMarks().keep(new ChainMark(9, "b".repeat(64)));
        assertEquals(new ChainMark(9, "b".repeat(64)), ports().chainMarks().last());
    }

    private static AuditEntry entry(String action, String subject) {
        return new AuditEntry(TestQuotes.START, "quotient", action, subject, Optional.empty(), Map.of());
    }
}
