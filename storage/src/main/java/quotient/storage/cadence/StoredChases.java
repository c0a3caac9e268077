package quotient.storage.cadence;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.cadence.Chase;
import quotient.domain.cadence.Chases;
import quotient.domain.cadence.DueId;
import quotient.domain.cadence.Move;
import quotient.domain.cadence.Snooze;
import quotient.domain.cadence.Step;
import quotient.domain.roi.ProjectId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** What was said of due measurements, in the database. */
public final class StoredChases implements Chases {
    private final Database database;

    public StoredChases(Database database) {
        this.database = database;
    }

    @Override
    public List<Chase> of(ProjectId project) {
        return database.look(session -> session.all(
                "SELECT * FROM measurement_chases WHERE project = ?", StoredChases::chase, project.number()));
    }

    @Override
    public Optional<Chase> find(DueId id) {
        return database.look(session -> session.first(
                "SELECT * FROM measurement_chases WHERE project = ? AND step = ?",
                StoredChases::chase,
                id.project().number(),
                id.step().code()));
    }

    @Override
    public boolean claim(DueId id, Move move, Instant at, String place) {
        return database.change(session -> {
            begin(session, id);
            return switch (move) {
                        case REMIND ->
                            session.change(
                                    """
                        UPDATE measurement_chases SET reminded_at = ?
                        WHERE project = ? AND step = ? AND reminded_at IS NULL AND excused_at IS NULL
                        """, at, id.project().number(), id.step().code());
                        case ASK ->
                            session.change(
                                    """
                        UPDATE measurement_chases SET asked_at = ?, asked_in = ?
                        WHERE project = ? AND step = ? AND asked_at IS NULL AND excused_at IS NULL
                        """,
                                    at,
                                    place,
                                    id.project().number(),
                                    id.step().code());
                        case FOLLOW_UP ->
                            session.change(
                                    """
                        UPDATE measurement_chases SET followed_up_at = ?
                        WHERE project = ? AND step = ? AND followed_up_at IS NULL AND excused_at IS NULL
                        """, at, id.project().number(), id.step().code());
                    }
                    == 1;
        });
    }

    @Override
    public boolean snooze(DueId id, Snooze snooze) {
        return database.change(session -> {
            begin(session, id);
            return session.change(
                            """
                            UPDATE measurement_chases
                            SET snoozed_until = ?, snoozed_by = ?, snoozed_by_name = ?, snoozed_at = ?
                            WHERE project = ? AND step = ? AND excused_at IS NULL
                            """,
                            snooze.until().toString(),
                            snooze.hand().by(),
                            snooze.hand().name(),
                            snooze.hand().at(),
                            id.project().number(),
                            id.step().code())
                    == 1;
        });
    }

    @Override
    public boolean excuse(DueId id, Hand hand) {
        return database.change(session -> {
            begin(session, id);
            return session.change(
                            """
                            UPDATE measurement_chases
                            SET excused_by = ?, excused_by_name = ?, excused_at = ?, excused_why = ?
                            WHERE project = ? AND step = ? AND excused_at IS NULL
                            """,
                            hand.by(),
                            hand.name(),
                            hand.at(),
                            hand.why(),
                            id.project().number(),
                            id.step().code())
                    == 1;
        });
    }

    @Override
    public void admit(DueId id, String person, Instant at) {
        database.change(
                session -> session.change("""
                INSERT INTO measurement_passes (project, step, person, opened_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (project, step, person) DO UPDATE SET opened_at = excluded.opened_at
                """, id.project().number(), id.step().code(), person, at));
    }

    @Override
    public boolean isAdmitted(DueId id, String person, Instant since) {
        return database.look(session -> session.first(
                        """
                        SELECT opened_at FROM measurement_passes
                        WHERE project = ? AND step = ? AND person = ? AND opened_at >= ?
                        """,
                        row -> row.moment("opened_at"),
                        id.project().number(),
                        id.step().code(),
                        person,
                        since))
                .isPresent();
    }

    private static void begin(Session session, DueId id) {
        session.change("""
                INSERT INTO measurement_chases (project, step) VALUES (?, ?) ON CONFLICT (project, step) DO NOTHING
                """, id.project().number(), id.step().code());
    }

    private static Chase chase(Row row) throws SQLException {
        return new Chase(
                new DueId(
                        ProjectId.ofNumber(row.number("project")),
                        Step.ofCode(row.text("step")).orElseThrow()),
                row.optionalMoment("reminded_at"),
                row.optionalMoment("asked_at"),
                row.optionalMoment("followed_up_at"),
                row.optionalText("asked_in"),
                snooze(row),
                excused(row));
    }

    private static Optional<Snooze> snooze(Row row) throws SQLException {
        Optional<String> until = row.optionalText("snoozed_until");
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(new Snooze(
                        LocalDate.parse(until.get()),
                        new Hand(row.text("snoozed_by"), row.text("snoozed_by_name"), row.moment("snoozed_at"), "")));
    }

    private static Optional<Hand> excused(Row row) throws SQLException {
        Optional<String> by = row.optionalText("excused_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hand(
                        by.get(), row.text("excused_by_name"), row.moment("excused_at"), row.text("excused_why")));
    }
}
