package quotient.storage.brief;

import java.time.Instant;
import quotient.domain.brief.ClientWins;
import quotient.storage.database.Database;

/** Who has bought before; found along an index of the won quotes by client. */
public final class StoredClientWins implements ClientWins {
    private final Database database;

    public StoredClientWins(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasWon(String client, Instant before) {
        return database.look(session ->
                session.first("""
                        SELECT number FROM quotes
                        WHERE stage = 'won' AND lower(client) = lower(?) AND EXISTS (
                            SELECT 1 FROM audit_log
                            WHERE subject = 'Q-' || quotes.number AND action = 'quote.won' AND at < ?)
                        LIMIT 1
                        """, row -> row.number("number"), client, before).isPresent());
    }
}
