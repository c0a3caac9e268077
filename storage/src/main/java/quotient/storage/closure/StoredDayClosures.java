package quotient.storage.closure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.closure.DayClosure;
import quotient.domain.closure.DayClosures;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Ends of days in the database. */
public final class StoredDayClosures implements DayClosures {
    private final Database database;

    public StoredDayClosures(Database database) {
        this.database = database;
    }

    @Override
    public void keep(DayClosure closure) {
        database.change(session -> session.change(
                """
                INSERT INTO day_closures (day, asked_at, closed_by, closed_by_name, closed_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (day) DO UPDATE SET
                    asked_at = excluded.asked_at, closed_by = excluded.closed_by,
                    closed_by_name = excluded.closed_by_name, closed_at = excluded.closed_at
                """,
                closure.day().toString(),
                closure.at(),
                closure.closed().map(Hand::by),
                closure.closed().map(Hand::name),
                closure.closed().map(Hand::at)));
    }

    @Override
    public Optional<DayClosure> find(LocalDate day) {
        return first("WHERE day = ?", day);
    }

    @Override
    public Optional<DayClosure> before(LocalDate day) {
        return first("WHERE day < ? ORDER BY day DESC LIMIT 1", day);
    }

    private Optional<DayClosure> first(String where, LocalDate day) {
        return database.look(session -> session.first(
                "SELECT day, asked_at, closed_by, closed_by_name, closed_at FROM day_closures " + where,
                StoredDayClosures::closure,
                day.toString()));
    }

    private static DayClosure closure(Row row) throws SQLException {
        Optional<String> by = row.optionalText("closed_by");
        Optional<Hand> closed = by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hand(by.get(), row.text("closed_by_name"), row.moment("closed_at"), ""));
        return new DayClosure(LocalDate.parse(row.text("day")), row.moment("asked_at"), closed);
    }
}
