package quotient.storage.alerts;

import java.sql.SQLException;
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
