package quotient.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.testing.TestQuotes;
import quotient.storage.DatabaseFiles;
import quotient.storage.database.Database;

/** Nobody changes the audit log unseen, not even past the triggers. */
interface BrokenChainContract {
    Database database();

    /** Statements that switch the triggers off. */
    List<String> withoutTriggers();

    @Test
    default void theDatabaseRefusesToChangeOrDeleteARow() {
        write(3);
        for (String sql : List.of("UPDATE audit_log SET actor = 'U0EVE' WHERE number = 2", "DELETE FROM audit_log")) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class,
                    () -> DatabaseFiles.execute(database().settings(), sql));
            assertTrue(refused.getMessage().contains("the audit log only grows"), refused::getMessage);
        }
        assertEquals(OptionalLong.empty(), firstBroken());
    }

    @Test
    default void aChangedFieldShows() {
        write(5);
        tamper("UPDATE audit_log SET actor = 'U0EVE' WHERE number = 3");
        assertEquals(OptionalLong.of(3), firstBroken());
    }

    @Test
    default void factsThatCannotBeReadShow() {
        write(5);
        tamper("UPDATE audit_log SET facts = '{' WHERE number = 4");
        assertEquals(OptionalLong.of(4), firstBroken());
    }

    @Test
    default void aDeletedRowShows() {
        write(5);
        tamper("DELETE FROM audit_log WHERE number = 2");
        assertEquals(OptionalLong.of(2), firstBroken());
    }

    @Test
    default void aRowSlippedInShows() {
        write(5);
        tamper("INSERT INTO audit_log (number, at, actor, action, subject, facts, hash)"
                + " VALUES (6, 0, 'U0EVE', 'quote.approved', 'Q-1001', '{}', 'ab')");
        assertEquals(OptionalLong.of(6), firstBroken());
    }

    @Test
    default void aCutOffEndShows() {
        write(5);
        tamper("DELETE FROM audit_log WHERE number >= 4");
        assertEquals(OptionalLong.of(4), firstBroken());
    }

    @Test
    default void aLongChainIsReadToItsEnd() {
        write(2100);
        tamper("UPDATE audit_log SET subject = 'Q-9' WHERE number = 2050");
        assertEquals(OptionalLong.of(2050), firstBroken());
    }

    private void write(int rows) {
        StoredAuditTrail trail = new StoredAuditTrail(database());
        database().write(() -> {
            for (int row = 0; row < rows; row++) {
                trail.append(new AuditEntry(
                        TestQuotes.START, "U0REP", "quote.created", "Q-1001", Optional.empty(), Map.of("a", "b")));
            }
        });
    }

    private void tamper(String sql) {
        List<String> statements = new ArrayList<>(withoutTriggers());
        statements.add(sql);
        DatabaseFiles.execute(database().settings(), statements.toArray(String[]::new));
    }

    private OptionalLong firstBroken() {
        return new StoredAuditTrail(database()).verify().firstBroken();
    }
}
