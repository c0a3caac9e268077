package quotient.storage.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.KindReview;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.alerts.Worth;
import quotient.domain.keeping.Page;
import quotient.storage.database.Database;
import quotient.storage.database.Head;

/** Alerts in the database. */
public final class StoredAlerts implements Alerts {
    private static final Head<Long> LAST_NUMBER = new Head<>(
            session -> session.oneOften("SELECT value FROM counters WHERE name = 'alert'", row -> row.number("value")),
            (session, number) -> session.changeOften("UPDATE counters SET value = ? WHERE name = 'alert'", number));

    private final Database database;

    public StoredAlerts(Database database) {
        this.database = database;
    }

    @Override
    public AlertId nextId() {
        return database.change(session -> {
            long number = LAST_NUMBER.in(session) + 1;
            LAST_NUMBER.move(session, number);
            return AlertId.ofNumber(number);
        });
    }

    @Override
    public void add(Alert alert) {
        database.change(session -> {
            AlertRows.insert(session, alert);
            return alert;
        });
    }

    @Override
    public Optional<Alert> find(AlertId id) {
        return database.look(
                session -> session.first("SELECT * FROM alerts WHERE number = ?", AlertRows::read, id.number()));
    }

    @Override
    public Optional<Alert> latest(String kind, String subject) {
        return database.look(session -> session.first(
                "SELECT * FROM alerts WHERE kind = ? AND subject = ? ORDER BY number DESC LIMIT 1",
                AlertRows::read,
                kind,
                subject));
    }

    @Override
    public boolean replace(Alert alert) {
        return database.change(session -> AlertRows.update(session, alert));
    }

    @Override
    public void keep(AlertId alert, Signal signal) {
        database.change(session -> {
            SignalRows.insert(session, alert.number(), signal);
            return signal;
        });
    }

    @Override
    public void clear(AlertId alert, String subject, Instant at) {
        database.change(session -> SignalRows.clear(session, alert.number(), subject, at));
    }

    @Override
    public boolean isClear(AlertId alert) {
        return database.look(session -> SignalRows.isClear(session, alert.number()));
    }

    @Override
    public List<String> subjects(String kind) {
        return database.look(session -> SignalRows.subjects(session, kind));
    }

    @Override
    public List<Signal> signals(AlertId alert, int limit) {
        return database.look(session -> SignalRows.latest(session, alert.number(), limit));
    }

    @Override
    public List<Alert> due(Instant by, int limit) {
        return database.look(session -> session.all(
                "SELECT * FROM alerts WHERE due_at <= ? ORDER BY severity, due_at, number LIMIT ?",
                AlertRows::read,
                by,
                limit));
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.look(session -> session.one(
                "SELECT min(due_at) AS next FROM alerts WHERE due_at IS NOT NULL", row -> row.optionalMoment("next")));
    }

    @Override
    public Page<Alert> list(AlertFilter filter, int limit, Optional<String> cursor) {
        Optional<AlertCursor> after = cursor.map(AlertCursor::read);
        List<Alert> found = database.look(session -> AlertLists.page(session, filter, limit + 1, after));
        boolean more = found.size() > limit;
        List<Alert> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown,
                more ? Optional.of(AlertCursor.after(shown.get(limit - 1)).written()) : Optional.empty());
    }

    @Override
    public long openedSince(String kind, Instant since) {
        return database.look(session -> session.one(
                "SELECT count(*) AS opened FROM alerts WHERE kind = ? AND opened_at >= ? AND substr(subject, 1, 1) <> '"
                        + Alert.STORM + "'",
                row -> row.number("opened"),
                kind,
                since));
    }

    @Override
    public long openedFor(String client, Severity severity, Instant since) {
        return database.look(session -> session.one(
                "SELECT count(*) AS opened FROM alerts WHERE client = ? AND opened_as = ? AND opened_at >= ?",
                row -> row.number("opened"),
                client,
                severity,
                since));
    }

    @Override
    public Optional<Alert> liveOf(Set<String> kinds, Optional<String> client) {
        return database.look(session -> AlertLists.live(session, kinds, client));
    }

    @Override
    public void vote(AlertId alert, String person, Worth worth, Instant at) {
        database.change(session -> session.change("""
                INSERT INTO alert_votes (alert, person, worth, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (alert, person) DO UPDATE SET worth = excluded.worth, at = excluded.at
                """, alert.number(), person, worth, at));
    }

    @Override
    public List<KindReview> review(Instant from, Instant to) {
        return database.look(session -> AlertReviews.of(session, from, to));
    }
}
