package quotient.storage.absences;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import quotient.domain.absences.Absence;
import quotient.domain.absences.Absences;
import quotient.domain.people.PersonId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Who is away, in the database. */
public final class StoredAbsences implements Absences {
    private final Database database;

    public StoredAbsences(Database database) {
        this.database = database;
    }

    @Override
    public List<Absence> lastingUntil(LocalDate day) {
        return database.look(session -> session.all(
                "SELECT * FROM absences WHERE last_day >= ? ORDER BY first_day, person",
                StoredAbsences::read,
                day.toString()));
    }

    @Override
    public void keep(Absence absence) {
        database.change(session -> session.change(
                """
                INSERT INTO absences (person, first_day, last_day, name, delegate, reason) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (person, first_day) DO UPDATE SET
                    last_day = excluded.last_day, name = excluded.name, delegate = excluded.delegate,
                    reason = excluded.reason
                """,
                absence.person().value(),
                absence.from().toString(),
                absence.to().toString(),
                absence.name(),
                absence.delegate().map(PersonId::value),
                absence.reason()));
    }

    @Override
    public void remove(PersonId person, LocalDate from) {
        database.change(session -> session.change(
                "DELETE FROM absences WHERE person = ? AND first_day = ?", person.value(), from.toString()));
    }

    private static Absence read(Row row) throws SQLException {
        return new Absence(
                new PersonId(row.text("person")),
                row.text("name"),
                row.optionalText("delegate").map(PersonId::new),
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("last_day")),
                row.text("reason"));
    }
}
