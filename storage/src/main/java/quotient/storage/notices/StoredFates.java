package quotient.storage.notices;

import java.util.Optional;
import quotient.domain.notices.Fates;
import quotient.domain.notices.NoticeId;
import quotient.storage.database.Database;

/** What has become of the notices of the outbox. One that stands and is to be drawn again is posted. */
public final class StoredFates implements Fates {
    private final Database database;

    public StoredFates(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Fate> of(NoticeId id) {
        return database.look(session ->
                session.first("""
                SELECT CASE WHEN message IS NOT NULL THEN 'posted' ELSE state END AS fate, why
                FROM outbox WHERE id = ?
                """, row -> new Fate(row.word("fate", Fate.State.class), row.text("why")), id.value()));
    }
}
