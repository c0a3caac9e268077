package quotient.storage.clientreports;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.Dispatches;
import quotient.domain.clientreports.ReportId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Words;

/** Ways of reports to their clients in the database. */
public final class StoredDispatches implements Dispatches {
    private final Database database;

    public StoredDispatches(Database database) {
        this.database = database;
    }

    @Override
    public void put(Dispatch dispatch) {
        database.change(session -> session.change(
                """
                INSERT INTO report_dispatches (report, way, address, reference, attempts, next_try, why)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                dispatch.report().number(),
                Words.code(dispatch.way()),
                dispatch.address(),
                dispatch.reference(),
                dispatch.attempts(),
                dispatch.nextTry(),
                dispatch.why()));
    }

    @Override
    public List<Dispatch> due(Instant now, int limit) {
        return database.look(session -> session.all("""
                SELECT * FROM report_dispatches WHERE ended_at IS NULL AND next_try <= ?
                ORDER BY next_try, report, way LIMIT ?
                """, StoredDispatches::dispatch, now, limit));
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.look(session -> session.one(
                "SELECT min(next_try) AS next FROM report_dispatches WHERE ended_at IS NULL",
                row -> row.optionalMoment("next")));
    }

    @Override
    public void again(Dispatch dispatch) {
        database.change(session -> session.change(
                """
                UPDATE report_dispatches SET attempts = ?, next_try = ?, why = ?
                WHERE report = ? AND way = ? AND ended_at IS NULL
                """,
                dispatch.attempts(),
                dispatch.nextTry(),
                dispatch.why(),
                dispatch.report().number(),
                Words.code(dispatch.way())));
    }

    @Override
    public boolean end(Dispatch dispatch, boolean arrived, Instant at) {
        return database.change(session -> session.change(
                        """
                        UPDATE report_dispatches SET arrived = ?, ended_at = ?, attempts = ?, why = ?
                        WHERE report = ? AND way = ? AND ended_at IS NULL
                        """,
                        arrived ? 1 : 0,
                        at,
                        dispatch.attempts(),
                        dispatch.why(),
                        dispatch.report().number(),
                        Words.code(dispatch.way())))
                == 1;
    }

    private static Dispatch dispatch(Row row) throws SQLException {
        return new Dispatch(
                ReportId.ofNumber(row.number("report")),
                row.word("way", Dispatch.Way.class),
                row.text("address"),
                row.text("reference"),
                row.count("attempts"),
                row.moment("next_try"),
                row.text("why"));
    }
}
