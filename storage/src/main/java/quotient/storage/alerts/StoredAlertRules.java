package quotient.storage.alerts;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import quotient.domain.alerts.AlertRules;
import quotient.domain.alerts.KindSettings;
import quotient.domain.alerts.Severity;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** What an admin has changed about alerts, in the database. */
public final class StoredAlertRules implements AlertRules {
    private final Database database;

    public StoredAlertRules(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> routes() {
        return database.look(session -> session.first("SELECT routes FROM alert_routes", row -> row.text("routes")));
    }

    @Override
    public void keepRoutes(String text) {
        database.change(session -> session.change("""
                INSERT INTO alert_routes (only_row, routes) VALUES (1, ?)
                ON CONFLICT (only_row) DO UPDATE SET routes = excluded.routes
                """, text));
    }

    @Override
    public Optional<KindSettings> settings(String kind) {
        return database.look(session ->
                session.first("SELECT * FROM alert_kind_settings WHERE kind = ?", StoredAlertRules::read, kind));
    }

    @Override
    public void keepSettings(String kind, KindSettings settings) {
        database.change(session -> session.change(
                """
                INSERT INTO alert_kind_settings (kind, gather, news_interval, repeat_after, quiet, at_least)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (kind) DO UPDATE SET
                    gather = excluded.gather,
                    news_interval = excluded.news_interval,
                    repeat_after = excluded.repeat_after,
                    quiet = excluded.quiet,
                    at_least = excluded.at_least
                """,
                kind,
                settings.gather().toNanos(),
                settings.interval().toNanos(),
                settings.repeat().toNanos(),
                settings.quiet().toNanos(),
                settings.atLeast()));
    }

    private static KindSettings read(Row row) throws SQLException {
        return new KindSettings(
                Duration.ofNanos(row.number("gather")),
                Duration.ofNanos(row.number("news_interval")),
                Duration.ofNanos(row.number("repeat_after")),
                Duration.ofNanos(row.number("quiet")),
                row.word("at_least", Severity.class));
    }
}
