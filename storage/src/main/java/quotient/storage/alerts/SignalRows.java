package quotient.storage.alerts;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.people.PersonId;
import quotient.storage.database.Row;
import quotient.storage.database.Session;
import quotient.storage.database.TextMap;

/** Every signal that ever came, in the order of arrival. */
final class SignalRows {
    private SignalRows() {}

    static void insert(Session session, long alert, Signal signal) {
        session.changeOften(
                """
                INSERT INTO alert_signals (alert, subject, severity, headline, facts, client, owner, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                alert,
                signal.subject(),
                signal.severity(),
                signal.headline(),
                TextMap.write(new TreeMap<>(signal.facts())),
                signal.client(),
                signal.owner().map(PersonId::value),
                signal.at());
    }

    static List<Signal> latest(Session session, long alert, int limit) {
        return session.all("""
                SELECT alerts.kind AS kind, signal.*
                FROM alert_signals signal JOIN alerts ON alerts.number = signal.alert
                WHERE signal.alert = ?
                ORDER BY signal.sequence DESC LIMIT ?
                """, SignalRows::read, alert, limit);
    }

    static int clear(Session session, long alert, String subject, Instant at) {
        return session.change(
                "UPDATE alert_signals SET cleared_at = ? WHERE alert = ? AND subject = ? AND cleared_at IS NULL",
                at,
                alert,
                subject);
    }

    static boolean isClear(Session session, long alert) {
        return session.first(
                        "SELECT sequence FROM alert_signals WHERE alert = ? AND cleared_at IS NULL LIMIT 1",
                        row -> row.number("sequence"),
                        alert)
                .isEmpty();
    }

    /** What is live is little, however long the history is. A storm's subject begins with a star. */
    static List<String> subjects(Session session, String kind) {
        return session.all("""
                WITH live AS (
                    SELECT number, subject FROM alerts
                    WHERE kind = ? AND status <> 'resolved'
                )
                SELECT subject FROM live WHERE subject NOT LIKE '*%'
                UNION
                SELECT signal.subject FROM live JOIN alert_signals signal ON signal.alert = live.number
                WHERE live.subject LIKE '*%' AND signal.cleared_at IS NULL
                ORDER BY 1
                """, row -> row.text("subject"), kind);
    }

    private static Signal read(Row row) throws SQLException {
        return new Signal(
                row.text("kind"),
                row.text("subject"),
                row.word("severity", Severity.class),
                row.text("headline"),
                TextMap.read(row.text("facts")),
                row.optionalText("client"),
                row.optionalText("owner").map(PersonId::new),
                row.moment("at"));
    }
}
