package quotient.storage.routines;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RoutineScope;
import quotient.domain.routines.RunKey;
import quotient.domain.routines.RunResult;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Runs of routines in the database. */
public final class StoredRoutineRuns implements RoutineRuns {
    private final Database database;

    public StoredRoutineRuns(Database database) {
        this.database = database;
    }

    @Override
    public boolean claim(RoutineRun run, int failedBefore) {
        return failedBefore == 0 ? claimFree(run) : takeUp(run, failedBefore);
    }

    private boolean claimFree(RoutineRun run) {
        return 1
                == database.change(session -> session.change(
                        """
                INSERT INTO routine_runs (routine, scope, period, scheduled_at, ran_at, result, attempts, next_try, why)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (routine, scope, period) DO NOTHING
                """,
                        run.key().routine(),
                        run.key().scope(),
                        run.key().period(),
                        run.scheduledAt(),
                        run.ranAt(),
                        run.result(),
                        run.attempts(),
                        run.nextTry(),
                        run.why()));
    }

    private boolean takeUp(RoutineRun run, int failedBefore) {
        return 1
                == database.change(session -> session.change(
                        """
                UPDATE routine_runs SET ran_at = ?, result = ?, attempts = ?, next_try = ?, why = ?
                WHERE routine = ? AND scope = ? AND period = ? AND result = 'failed' AND attempts = ?
                """,
                        run.ranAt(),
                        run.result(),
                        run.attempts(),
                        run.nextTry(),
                        run.why(),
                        run.key().routine(),
                        run.key().scope(),
                        run.key().period(),
                        failedBefore));
    }

    @Override
    public Optional<RoutineRun> find(RunKey key) {
        return database.look(
                session -> session.first("""
                SELECT routine, scope, period, scheduled_at, ran_at, result, attempts, next_try, why
                FROM routine_runs WHERE routine = ? AND scope = ? AND period = ?
                """, StoredRoutineRuns::run, key.routine(), key.scope(), key.period()));
    }

    @Override
    public List<RoutineRun> toRetry() {
        return database.look(session -> session.all("""
                SELECT routine, scope, period, scheduled_at, ran_at, result, attempts, next_try, why
                FROM routine_runs WHERE result = 'failed' ORDER BY next_try, scheduled_at, routine, scope
                """, StoredRoutineRuns::run));
    }

    @Override
    public Optional<RoutineRun> last(String routine) {
        return database.look(session -> session.first("""
                SELECT routine, scope, period, scheduled_at, ran_at, result, attempts, next_try, why
                FROM routine_runs WHERE routine = ? ORDER BY ran_at DESC, scheduled_at DESC LIMIT 1
                """, StoredRoutineRuns::run, routine));
    }

    @Override
    public List<RoutineRun> since(String routine, Instant from) {
        return database.look(session -> session.all("""
                SELECT routine, scope, period, scheduled_at, ran_at, result, attempts, next_try, why
                FROM routine_runs WHERE routine = ? AND scheduled_at >= ? ORDER BY scheduled_at, scope
                """, StoredRoutineRuns::run, routine, from));
    }

    @Override
    public Map<RoutineScope, Instant> handled() {
        return database
                .look(session -> session.all(
                        "SELECT routine, scope, handled_until FROM routines_handled",
                        row -> Map.entry(
                                new RoutineScope(row.text("routine"), row.text("scope")), row.moment("handled_until"))))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void handledUntil(RoutineScope place, Instant moment) {
        database.change(session -> session.change("""
                INSERT INTO routines_handled (routine, scope, handled_until) VALUES (?, ?, ?)
                ON CONFLICT (routine, scope) DO UPDATE SET handled_until = excluded.handled_until
                """, place.routine(), place.scope(), moment));
    }

    @Override
    public void forget(RoutineScope place) {
        database.change(session -> session.change(
                "DELETE FROM routines_handled WHERE routine = ? AND scope = ?", place.routine(), place.scope()));
    }

    @Override
    public List<RoutinePause> pauses() {
        return database.look(session -> session.all(
                "SELECT routine, paused_by, paused_at, why FROM routines_paused ORDER BY routine",
                row -> new RoutinePause(
                        row.text("routine"), row.text("paused_by"), row.moment("paused_at"), row.text("why"))));
    }

    @Override
    public boolean pause(RoutinePause pause) {
        return 1
                == database.change(
                        session -> session.change("""
                INSERT INTO routines_paused (routine, paused_by, paused_at, why) VALUES (?, ?, ?, ?)
                ON CONFLICT (routine) DO NOTHING
                """, pause.routine(), pause.by(), pause.at(), pause.why()));
    }

    @Override
    public boolean resume(String routine) {
        return 1
                == database.change(session -> session.change("DELETE FROM routines_paused WHERE routine = ?", routine));
    }

    @Override
    public int forgetBefore(Instant moment) {
        return database.change(session ->
                session.change("DELETE FROM routine_runs WHERE scheduled_at < ? AND result <> 'failed'", moment));
    }

    private static RoutineRun run(Row row) throws SQLException {
        return new RoutineRun(
                new RunKey(row.text("routine"), row.text("scope"), row.text("period")),
                row.moment("scheduled_at"),
                row.moment("ran_at"),
                row.word("result", RunResult.class),
                row.count("attempts"),
                row.optionalMoment("next_try"),
                row.text("why"));
    }
}
