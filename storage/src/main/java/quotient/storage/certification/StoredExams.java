package quotient.storage.certification;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.certification.ExamPart;
import quotient.domain.certification.ExamResult;
import quotient.domain.certification.Exams;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** Examinations in the database, each with its parts. */
public final class StoredExams implements Exams {
    private final Database database;

    public StoredExams(Database database) {
        this.database = database;
    }

    @Override
    public ExamId nextId() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'exam'");
            return ExamId.ofNumber(
                    session.one("SELECT value FROM counters WHERE name = 'exam'", row -> row.number("value")));
        });
    }

    @Override
    public void add(Exam exam) {
        database.change(session -> {
            int added = session.change(
                    """
                    INSERT INTO exams (number, version, level, person, name, begun, handed_in, passed, judged_by,
                        judged_by_name, judged_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    exam.id().number(),
                    exam.version(),
                    exam.level(),
                    exam.person().value(),
                    exam.name(),
                    exam.begun(),
                    exam.handedIn(),
                    exam.result().map(ExamResult::passed),
                    exam.result().map(result -> result.by().by()),
                    exam.result().map(result -> result.by().name()),
                    exam.result().map(result -> result.by().at()));
            ExamParts.add(session, exam);
            return added;
        });
    }

    @Override
    public Optional<Exam> find(ExamId id) {
        return database.look(
                session -> found(session, "SELECT number FROM exams WHERE number = ?", id.number()).stream()
                        .findFirst());
    }

    @Override
    public boolean replace(Exam exam) {
        return database.change(session -> {
            boolean kept = 1 == update(session, exam);
            if (kept) {
                ExamParts.update(session, exam);
            }
            return kept;
        });
    }

    private static int update(Session session, Exam exam) {
        return session.change(
                """
                UPDATE exams SET version = ?, handed_in = ?, passed = ?, judged_by = ?, judged_by_name = ?,
                    judged_at = ?
                WHERE number = ? AND version = ?
                """,
                exam.version(),
                exam.handedIn(),
                exam.result().map(ExamResult::passed),
                exam.result().map(result -> result.by().by()),
                exam.result().map(result -> result.by().name()),
                exam.result().map(result -> result.by().at()),
                exam.id().number(),
                exam.version() - 1);
    }

    @Override
    public Optional<Exam> latest(PersonId person, CertificationLevel level) {
        return database.look(session -> found(
                        session,
                        "SELECT number FROM exams WHERE person = ? AND level = ? ORDER BY number DESC LIMIT 1",
                        person.value(),
                        level)
                .stream()
                .findFirst());
    }

    @Override
    public List<Exam> waiting() {
        return database.look(session -> found(session, """
                SELECT number FROM exams WHERE handed_in IS NOT NULL AND passed IS NULL ORDER BY handed_in, number
                """));
    }

    @Override
    public boolean announce(PersonId person, CertificationLevel level, LocalDate ends) {
        return 1 == database.change(session -> session.change("""
                        INSERT INTO certificate_ends (person, level, ends) VALUES (?, ?, ?)
                        ON CONFLICT (person, level, ends) DO NOTHING
                        """, person.value(), level, ends.toString()));
    }

    @Override
    public boolean isAnnounced(PersonId person, CertificationLevel level, LocalDate ends) {
        return database.look(session -> session.first(
                        "SELECT ends FROM certificate_ends WHERE person = ? AND level = ? AND ends = ?",
                        row -> row.text("ends"),
                        person.value(),
                        level,
                        ends.toString())
                .isPresent());
    }

    private static List<Exam> found(Session session, String numbers, Object... values) {
        return session.all(numbers, row -> row.number("number"), values).stream()
                .map(number -> exam(session, number))
                .toList();
    }

    private static Exam exam(Session session, long number) {
        List<ExamPart> parts = ExamParts.of(session, number);
        return session.one("SELECT * FROM exams WHERE number = ?", row -> read(row, parts), number);
    }

    private static Exam read(Row row, List<ExamPart> parts) throws SQLException {
        Optional<Long> passed = row.optionalNumber("passed");
        Optional<ExamResult> result = passed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExamResult(
                        passed.get() != 0,
                        new Hand(row.text("judged_by"), row.text("judged_by_name"), row.moment("judged_at"), "")));
        return new Exam(
                ExamId.ofNumber(row.number("number")),
                row.count("version"),
                row.word("level", CertificationLevel.class),
                new PersonId(row.text("person")),
                row.text("name"),
                row.moment("begun"),
                parts,
                row.optionalMoment("handed_in"),
                result);
    }
}
