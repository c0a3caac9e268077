package quotient.storage.audit;

import quotient.domain.audit.ChainMark;
import quotient.domain.audit.ChainMarks;
import quotient.storage.database.Database;

/** How far the log was read, in the database. */
public final class StoredChainMarks implements ChainMarks {
    private final Database database;

    public StoredChainMarks(Database database) {
        this.database = database;
    }

    @Override
    public ChainMark last() {
        return database.look(session -> session.first(
                        "SELECT number, hash FROM audit_mark WHERE only_row = 1",
                        row -> new ChainMark(row.number("number"), row.text("hash"))))
                .orElse(ChainMark.START);
    }

    @Override
    public void keep(ChainMark mark) {
        database.change(session -> session.change("""
                INSERT INTO audit_mark (only_row, number, hash) VALUES (1, ?, ?)
                ON CONFLICT (only_row) DO UPDATE SET number = excluded.number, hash = excluded.hash
                """, mark.number(), mark.hash()));
    }
}
