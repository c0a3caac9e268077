package quotient.storage.alerts;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Matcher;
import quotient.domain.alerts.Silence;
import quotient.domain.alerts.Silences;
import quotient.storage.database.Database;
import quotient.storage.database.Head;
import quotient.storage.database.Row;

/** Silences in the database. */
public final class StoredSilences implements Silences {
    private static final Head<Long> LAST_NUMBER = new Head<>(
            session ->
                    session.oneOften("SELECT value FROM counters WHERE name = 'silence'", row -> row.number("value")),
            (session, number) -> session.changeOften("UPDATE counters SET value = ? WHERE name = 'silence'", number));

    private final Database database;

    public StoredSilences(Database database) {
        this.database = database;
    }

    @Override
    public long nextNumber() {
        return database.change(session -> {
            long number = LAST_NUMBER.in(session) + 1;
            LAST_NUMBER.move(session, number);
            return number;
        });
    }

    @Override
    public void keep(Silence silence) {
        database.change(session -> session.change(
                """
                INSERT INTO silences (number, matcher, maintenance, begins_at, until_at,
                    author, author_name, made_at, why, ended_at, ended_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (number) DO UPDATE SET
                    matcher = excluded.matcher,
                    maintenance = excluded.maintenance,
                    begins_at = excluded.begins_at,
                    until_at = excluded.until_at,
                    author = excluded.author,
                    author_name = excluded.author_name,
                    made_at = excluded.made_at,
                    why = excluded.why,
                    ended_at = excluded.ended_at,
                    ended_by = excluded.ended_by
                """,
                silence.number(),
                silence.matcher().line(),
                silence.maintenance(),
                silence.from(),
                silence.until(),
                silence.author().by(),
                silence.author().name(),
                silence.author().at(),
                silence.author().why(),
                silence.ended(),
                silence.endedBy()));
    }

    @Override
    public Optional<Silence> find(long number) {
        return database.look(
                session -> session.first("SELECT * FROM silences WHERE number = ?", StoredSilences::read, number));
    }

    @Override
    public List<Silence> notEnded() {
        return database.look(session -> session.all(
                "SELECT * FROM silences WHERE ended_at IS NULL ORDER BY until_at, number", StoredSilences::read));
    }

    private static Silence read(Row row) throws SQLException {
        return new Silence(
                row.number("number"),
                Matcher.kept(row.text("matcher")),
                row.flag("maintenance"),
                row.moment("begins_at"),
                row.moment("until_at"),
                new Hand(row.text("author"), row.text("author_name"), row.moment("made_at"), row.text("why")),
                row.optionalMoment("ended_at"),
                row.optionalText("ended_by"));
    }
}
