package quotient.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P113: rows of the audit log are tied together so that no change goes unseen")
final class HashChainTest {
    private static final Instant AT = Instant.parse("2026-03-02T13:00:00Z");
    private static final AuditEntry ENTRY = entry(AT, "U0MGR", "quote.approved", "Q-1001", Map.of("a", "bc"));
    private static final String LINK = HashChain.link(HashChain.START, 1, ENTRY);

    @Test
    void theSameRowHasTheSameHash() {
        assertTrue(LINK.matches("[0-9a-f]{64}"), LINK);
        assertEquals(
                LINK,
                HashChain.link(HashChain.START, 1, entry(AT, "U0MGR", "quote.approved", "Q-1001", Map.of("a", "bc"))));
    }

    @Test
    void theOrderInWhichFactsAreGivenDoesNotMatter() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("a", "1");
        one.put("b", "2");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", "1");
        assertEquals(
                HashChain.link(HashChain.START, 1, entry(AT, "x", "y", "z", one)),
                HashChain.link(HashChain.START, 1, entry(AT, "x", "y", "z", other)));
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @MethodSource
    void everyChangeShows(String what, String changed) {
        assertNotEquals(LINK, changed, what);
    }

    static Stream<Arguments> everyChangeShows() {
        return Stream.of(
                Arguments.of("another row before it", HashChain.link("1".repeat(64), 1, ENTRY)),
                Arguments.of("another number", HashChain.link(HashChain.START, 2, ENTRY)),
                changed(
                        "another moment",
                        entry(AT.plusNanos(1), "U0MGR", "quote.approved", "Q-1001", Map.of("a", "bc"))),
                changed("another actor", entry(AT, "U0REP", "quote.approved", "Q-1001", Map.of("a", "bc"))),
                changed("another action", entry(AT, "U0MGR", "quote.rejected", "Q-1001", Map.of("a", "bc"))),
                changed("another subject", entry(AT, "U0MGR", "quote.approved", "Q-1002", Map.of("a", "bc"))),
                changed("another fact", entry(AT, "U0MGR", "quote.approved", "Q-1001", Map.of("a", "bd"))),
                changed("a fact more", entry(AT, "U0MGR", "quote.approved", "Q-1001", Map.of("a", "bc", "d", ""))),
                changed("no facts", entry(AT, "U0MGR", "quote.approved", "Q-1001", Map.of())),
                changed(
                        "a letter moved from value to key",
                        entry(AT, "U0MGR", "quote.approved", "Q-1001", Map.of("ab", "c"))),
                changed(
                        "a letter moved between fields",
                        entry(AT, "U0MGRq", "uote.approved", "Q-1001", Map.of("a", "bc"))),
                changed(
                        "another policy",
                        new AuditEntry(
                                AT,
                                "U0MGR",
                                "quote.approved",
                                "Q-1001",
                                Optional.of("v2026-02-01a"),
                                Map.of("a", "bc"))));
    }

    private static Arguments changed(String what, AuditEntry entry) {
        return Arguments.of(what, HashChain.link(HashChain.START, 1, entry));
    }

    private static AuditEntry entry(
            Instant at, String actor, String action, String subject, Map<String, String> facts) {
        return new AuditEntry(at, actor, action, subject, Optional.of("v2026-01-01a"), facts);
    }
}
