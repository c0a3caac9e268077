package quotient.storage.notices;

import java.time.Instant;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Outbox;
import quotient.storage.database.Database;
import quotient.storage.database.TextMap;

/** The outbox in the database, as features see it. */
public final class StoredOutbox implements Outbox {
    private final Database database;

    public StoredOutbox(Database database) {
        this.database = database;
    }

    /** Due at once: the notice's own moment is the company's time, while the dispatcher lives by the wall's. */
    @Override
    public void put(Notice notice) {
        database.change(session -> session.changeOften(
                """
                INSERT INTO outbox (id, kind, living, subject, destination, urgency, at, facts,
                    thread_of, state, not_before, drawing, attempts, why)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, 1, 0, '')
                """,
                notice.id().value(),
                notice.kind().name(),
                notice.kind().living(),
                notice.subject(),
                notice.to().id(),
                Rank.of(notice.urgency()),
                notice.at(),
                TextMap.write(notice.facts()),
                notice.inThreadOf().map(NoticeId::value),
                Instant.EPOCH));
    }

    /** What was posted waits again; what waits or was given up only learns that its drawing is old. */
    @Override
    public void redraw(String subject) {
        database.change(session -> session.change("""
                UPDATE outbox SET
                    drawing = drawing + 1,
                    state = CASE WHEN state = 'posted' THEN 'waiting' ELSE state END
                WHERE living = 1 AND subject = ?
                """, subject));
    }
}
