package quotient.storage.alerts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertReasons;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Why something was said or not, in the database. */
public final class StoredAlertReasons implements AlertReasons {
    private final Database database;

    public StoredAlertReasons(Database database) {
        this.database = database;
    }

    @Override
    public void keep(AlertId alert, Reason reason) {
        database.change(session -> session.changeOften(
                """
                INSERT INTO alert_reasons (alert, at, occasion, stage, verdict, sentence) VALUES (?, ?, ?, ?, ?, ?)
                """,
                alert.number(),
                reason.at(),
                reason.occasion(),
                reason.stage(),
                reason.verdict(),
                reason.sentence()));
    }

    @Override
    public List<Reason> of(AlertId alert, int limit) {
        List<Reason> oldestFirst = new ArrayList<>(database.look(session -> session.all(
                "SELECT * FROM alert_reasons WHERE alert = ? ORDER BY sequence DESC LIMIT ?",
                StoredAlertReasons::read,
                alert.number(),
                limit)));
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private static Reason read(Row row) throws SQLException {
        return new Reason(
                row.moment("at"),
                row.text("occasion"),
                row.text("stage"),
                row.word("verdict", Verdict.class),
                row.text("sentence"));
    }
}
