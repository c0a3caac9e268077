package quotient.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RoutineScope;
import quotient.domain.routines.RunKey;
import quotient.domain.routines.RunResult;

/** Runs kept in memory. */
public final class InMemoryRoutineRuns implements RoutineRuns {
    private static final Comparator<RoutineRun> SOONEST = Comparator.comparing(
                    (RoutineRun run) -> run.nextTry().orElseThrow())
            .thenComparing(RoutineRun::scheduledAt)
            .thenComparing(run -> run.key().routine())
            .thenComparing(run -> run.key().scope());
    private static final Comparator<RoutineRun> LATEST =
            Comparator.comparing(RoutineRun::ranAt).thenComparing(RoutineRun::scheduledAt);

    private final InMemoryStore store;

    public InMemoryRoutineRuns(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean claim(RoutineRun run, int failedBefore) {
        return store.with(state -> {
            RoutineRun before = state.runs.get(run.key());
            boolean free = before == null
                    ? failedBefore == 0
                    : before.result() == RunResult.FAILED && before.attempts() == failedBefore;
            if (free) {
                state.runs.put(run.key(), run);
            }
            return free;
        });
    }

    @Override
    public Optional<RoutineRun> find(RunKey key) {
        return store.look(state -> Optional.ofNullable(state.runs.get(key)));
    }

    @Override
    public List<RoutineRun> toRetry() {
        return store.look(state -> state.runs.values().stream()
                .filter(run -> run.result() == RunResult.FAILED)
                .sorted(SOONEST)
                .toList());
    }

    @Override
    public Optional<RoutineRun> last(String routine) {
        return store.look(state -> state.runs.values().stream()
                .filter(run -> run.key().routine().equals(routine))
                .max(LATEST));
    }

    @Override
    public List<RoutineRun> since(String routine, Instant from) {
        return store.look(state -> state.runs.values().stream()
                .filter(run -> run.key().routine().equals(routine))
                .filter(run -> !run.scheduledAt().isBefore(from))
                .sorted(Comparator.comparing(RoutineRun::scheduledAt))
                .toList());
    }

    @Override
    public Map<RoutineScope, Instant> handled() {
        return store.look(state -> Map.copyOf(state.handled));
    }

    @Override
    public void handledUntil(RoutineScope place, Instant moment) {
        store.with(state -> state.handled.put(place, moment));
    }

    @Override
    public void forget(RoutineScope place) {
        store.with(state -> state.handled.remove(place));
    }

    @Override
    public List<RoutinePause> pauses() {
        return store.look(state -> List.copyOf(state.pauses.values()));
    }

    @Override
    public boolean pause(RoutinePause pause) {
        return store.with(state -> state.pauses.putIfAbsent(pause.routine(), pause) == null);
    }

    @Override
    public boolean resume(String routine) {
        return store.with(state -> state.pauses.remove(routine) != null);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return store.with(state -> {
            int before = state.runs.size();
            state.runs.values().removeIf(run -> run.scheduledAt().isBefore(moment) && run.result() != RunResult.FAILED);
            return before - state.runs.size();
        });
    }
}
