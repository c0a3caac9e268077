package quotient.storage.clientdigests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quotient.domain.clientdigests.ClientWork;
import quotient.domain.clientdigests.Disruption;
import quotient.storage.database.Database;
import quotient.storage.database.Moments;

/** The work done for clients, counted from usage, incidents and quotes in the database. */
public final class StoredClientWork implements ClientWork {

    /** In nanoseconds. Every zone's day begins and ends with a quarter of an hour. */
    private static final long QUARTER_HOUR = 900_000_000_000L;

    private final Database database;

    public StoredClientWork(Database database) {
        this.database = database;
    }

    @Override
    public Map<LocalDate, Long> tasks(String client, LocalDate from, LocalDate to, ZoneId zone) {
        Map<LocalDate, Long> tasks = new HashMap<>();
        database.look(session -> session.all(
                        """
                SELECT at / 900000000000 AS quarter, count(*) AS tasks FROM task_usage
                WHERE client = ? AND at >= ? AND at < ? GROUP BY at / 900000000000
                """,
                        row -> new Quarter(Moments.ofNanos(row.number("quarter") * QUARTER_HOUR), row.number("tasks")),
                        client,
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant()))
                .forEach(
                        quarter -> tasks.merge(quarter.begin().atZone(zone).toLocalDate(), quarter.tasks(), Long::sum));
        return tasks;
    }

    @Override
    public long tasksInAll(String client) {
        return database.look(session -> session.one(
                "SELECT COALESCE(SUM(tasks), 0) AS tasks FROM usage_clients WHERE client = ?",
                row -> row.number("tasks"),
                client));
    }

    @Override
    public List<Disruption> disruptions(String client, Instant from, Instant to) {
        return database.look(session -> session.all(
                """
                SELECT declared_at, resolved_at FROM incidents
                WHERE number IN (SELECT incident FROM incident_clients WHERE name_key = ?)
                    AND declared_at < ? AND (resolved_at IS NULL OR resolved_at > ?)
                ORDER BY declared_at, number
                """,
                row -> new Disruption(row.moment("declared_at"), row.optionalMoment("resolved_at")),
                key(client),
                to,
                from));
    }

    /** Names are compared here, since databases differ in what they lower. */
    @Override
    public long offersWaiting(String client, Instant since) {
        return database
                .look(session -> session.all(
                        "SELECT client FROM quotes WHERE stage = 'sent' AND created_at >= ? AND client IS NOT NULL",
                        row -> key(row.text("client")),
                        since))
                .stream()
                .filter(key(client)::equals)
                .count();
    }

    private static String key(String client) {
        return client.toLowerCase(Locale.ROOT);
    }

    private record Quarter(Instant begin, long tasks) {}
}
