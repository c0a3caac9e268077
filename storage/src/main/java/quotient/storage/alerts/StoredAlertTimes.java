package quotient.storage.alerts;

import java.time.Instant;
import java.util.List;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.alerts.Severity;
import quotient.storage.database.Database;

/** Alerts in short, read along the index by time. */
public final class StoredAlertTimes implements AlertTimes {
    private static final String OPENED = """
            SELECT kind, opened_as, opened_at, acknowledged_first,
                (SELECT COUNT(*) FROM alert_votes WHERE alert = number AND worth = 'useful') AS useful,
                (SELECT COUNT(*) FROM alert_votes WHERE alert = number AND worth = 'noise') AS noise
            FROM alerts WHERE opened_at >= ? AND opened_at < ? ORDER BY opened_at, number
            """;

    private final Database database;

    public StoredAlertTimes(Database database) {
        this.database = database;
    }

    @Override
    public List<AlertTime> openedBetween(Instant from, Instant to) {
        return database.look(session -> session.all(
                OPENED,
                row -> new AlertTime(
                        row.text("kind"),
                        row.word("opened_as", Severity.class),
                        row.moment("opened_at"),
                        row.optionalMoment("acknowledged_first"),
                        row.number("useful"),
                        row.number("noise")),
                from,
                to));
    }
}
