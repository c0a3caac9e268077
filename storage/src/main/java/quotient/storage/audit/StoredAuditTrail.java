package quotient.storage.audit;

import java.sql.SQLException;
import java.util.List;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditRow;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.ChainMark;
import quotient.domain.audit.HashChain;
import quotient.storage.database.Database;
import quotient.storage.database.Head;
import quotient.storage.database.Row;
import quotient.storage.database.Session;
import quotient.storage.database.TextMap;

/** The audit log in the database. Triggers refuse every change to it; the chain shows what goes around them. */
public final class StoredAuditTrail implements AuditTrail {
    static final Head<ChainEnd> END = new Head<>(
            session -> session.oneOften(
                    "SELECT length, hash FROM audit_head WHERE only_row = 1",
                    row -> new ChainEnd(row.number("length"), row.text("hash"))),
            (session, end) -> session.changeOften(
                    "UPDATE audit_head SET length = ?, hash = ? WHERE only_row = 1", end.length(), end.hash()));

    private final Database database;

    public StoredAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public void append(AuditEntry entry) {
        database.change(session -> {
            ChainEnd end = END.in(session);
            long number = end.length() + 1;
            String hash = HashChain.link(end.hash(), number, entry);
            END.move(session, new ChainEnd(number, hash));
            return insert(session, number, entry, hash);
        });
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return database.look(session -> session.all("""
                SELECT at, actor, action, subject, policy, facts FROM audit_log
                WHERE subject = ? ORDER BY number
                """, StoredAuditTrail::entry, subject));
    }

    @Override
    public List<AuditRow> after(long number, int limit) {
        return database.look(session -> session.all(
                """
                SELECT number, at, actor, action, subject, policy, facts, hash FROM audit_log
                WHERE number > ? ORDER BY number LIMIT ?
                """, row -> new AuditRow(row.number("number"), entry(row), row.text("hash")), number, limit));
    }

    @Override
    public ChainCheck verify(ChainMark after) {
        return database.look(session -> new ChainReading(session, after).check());
    }

    static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(
                row.moment("at"),
                row.text("actor"),
                row.text("action"),
                row.text("subject"),
                row.optionalText("policy"),
                TextMap.read(row.text("facts")));
    }

    private static int insert(Session session, long number, AuditEntry entry, String hash) {
        return session.changeOften(
                """
                INSERT INTO audit_log (number, at, actor, action, subject, policy, facts, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.policy(),
                TextMap.write(entry.facts()),
                hash);
    }

    /** What the log should end with. */
    record ChainEnd(long length, String hash) {}
}
