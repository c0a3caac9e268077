package quotient.storage.notices;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.TextMap;

/**
 * The outbox in the database, as the dispatcher sees it. A row waits until it is posted or given up; while its call is
 * out it still waits, with the moment of that call.
 */
public final class StoredDeliveries implements Deliveries {
    /**
     * The first waiting row of each destination. It steps from destination to destination through the index of what
     * waits, so it costs as much as there are destinations, however long the lines are and however old the outbox.
     */
    private static final String FIRST_IN_LINE = """
            WITH RECURSIVE lines (destination) AS (
                SELECT min(destination) FROM outbox WHERE state = 'waiting'
                UNION ALL
                SELECT (SELECT min(later.destination) FROM outbox later
                        WHERE later.state = 'waiting' AND later.destination > lines.destination)
                FROM lines WHERE lines.destination IS NOT NULL
            )
            SELECT notice.*, above.channel AS thread_channel, above.message AS thread_message
            FROM lines JOIN outbox notice ON notice.sequence = (
                SELECT first.sequence FROM outbox first
                WHERE first.state = 'waiting' AND first.destination = lines.destination
                ORDER BY first.urgency, first.sequence LIMIT 1
            )
            LEFT JOIN outbox above ON above.id = notice.thread_of
            ORDER BY notice.urgency, notice.sequence
            """;

    private final Database database;

    public StoredDeliveries(Database database) {
        this.database = database;
    }

    @Override
    public List<Delivery> due(Instant now, Set<Destination> busy, int limit) {
        return heads().stream()
                .filter(head -> !head.notBefore().isAfter(now))
                .map(Head::delivery)
                .filter(delivery -> !busy.contains(delivery.notice().to()))
                .limit(limit)
                .toList();
    }

    @Override
    public void posting(NoticeId id, Instant at) {
        database.change(session -> session.change("UPDATE outbox SET posting_since = ? WHERE id = ?", at, id.value()));
    }

    @Override
    public void posted(NoticeId id, Place place, int drawing, Instant at) {
        database.change(session -> session.change("""
                UPDATE outbox SET
                    state = CASE WHEN drawing > ? THEN 'waiting' ELSE 'posted' END,
                    not_before = ?,
                    channel = ?,
                    message = ?,
                    posting_since = NULL,
                    attempts = 0,
                    why = ''
                WHERE id = ?
                """, drawing, at, place.channel(), place.timestamp(), id.value()));
    }

    @Override
    public void postponed(NoticeId id, Instant until, String why, boolean outcomeUnknown) {
        database.change(session -> session.change("""
                UPDATE outbox SET
                    state = 'waiting',
                    not_before = ?,
                    posting_since = CASE WHEN ? = 1 THEN posting_since END,
                    attempts = attempts + 1,
                    why = ?
                WHERE id = ?
                """, until, outcomeUnknown, why, id.value()));
    }

    @Override
    public void orphaned(NoticeId id, Instant at) {
        database.change(session -> session.change("""
                UPDATE outbox SET state = 'waiting', not_before = ?, channel = NULL, message = NULL, posting_since = NULL
                WHERE id = ?
                """, at, id.value()));
    }

    @Override
    public void givenUp(NoticeId id, String why, Instant at) {
        database.change(session -> session.change(
                "UPDATE outbox SET state = 'given_up', not_before = ?, posting_since = NULL, why = ? WHERE id = ?",
                at,
                why,
                id.value()));
    }

    @Override
    public int revive(String whyPrefix, Instant at) {
        return database.change(session -> session.change("""
                UPDATE outbox SET state = 'waiting', not_before = ?, attempts = 0
                WHERE state = 'given_up' AND substr(why, 1, length(?)) = ?
                """, at, whyPrefix, whyPrefix));
    }

    @Override
    public Optional<Instant> nextDue() {
        return heads().stream().map(Head::notBefore).min(Instant::compareTo);
    }

    @Override
    public Depth depth() {
        return database.look(session -> session.one(
                """
                SELECT
                    (SELECT count(*) FROM outbox WHERE state = 'waiting') AS waiting,
                    (SELECT count(*) FROM outbox WHERE state = 'given_up') AS given_up,
                    (SELECT min(at) FROM outbox WHERE state = 'waiting' AND message IS NULL) AS oldest
                """, row -> new Depth(row.number("waiting"), row.number("given_up"), row.optionalMoment("oldest"))));
    }

    private List<Head> heads() {
        return database.look(
                session -> session.all(FIRST_IN_LINE, row -> new Head(row.moment("not_before"), delivery(row))));
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                notice(row),
                row.count("drawing"),
                place(row.optionalText("channel"), row.optionalText("message")),
                row.optionalMoment("posting_since"),
                row.count("attempts"),
                place(row.optionalText("thread_channel"), row.optionalText("thread_message")));
    }

    private static Notice notice(Row row) throws SQLException {
        return new Notice(
                new NoticeId(row.text("id")),
                new Kind(row.text("kind"), row.flag("living")),
                row.text("subject"),
                new Destination(row.text("destination")),
                Rank.urgency(row.count("urgency")),
                row.moment("at"),
                TextMap.read(row.text("facts")),
                row.optionalText("thread_of").map(NoticeId::new));
    }

    private static Optional<Place> place(Optional<String> channel, Optional<String> message) {
        return channel.flatMap(in -> message.map(at -> new Place(in, at)));
    }

    private record Head(Instant notBefore, Delivery delivery) {}
}
