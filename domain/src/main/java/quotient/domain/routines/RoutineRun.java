package quotient.domain.routines;

import java.time.Instant;
import java.util.Optional;

/**
 * One run, as it stands.
 *
 * @param scheduledAt the moment for which it runs
 * @param ranAt when it was last tried, or found to be too late
 * @param attempts how often it was tried
 * @param nextTry only when it failed
 * @param why the cause of a failure or a skip; of a run that was done, what came of it; may be empty
 */
public record RoutineRun(
        RunKey key,
        Instant scheduledAt,
        Instant ranAt,
        RunResult result,
        int attempts,
        Optional<Instant> nextTry,
        String why) {

    public RoutineRun {
        if (nextTry.isPresent() != (result == RunResult.FAILED)) {
            throw new IllegalArgumentException("a run is tried again if it failed, and only then: " + key);
        }
    }

    public static RoutineRun done(RunKey key, Instant scheduledAt, Instant ranAt, int attempts, String what) {
        return new RoutineRun(key, scheduledAt, ranAt, RunResult.DONE, attempts, Optional.empty(), what);
    }

    public static RoutineRun failed(
            RunKey key, Instant scheduledAt, Instant ranAt, int attempts, Instant nextTry, String cause) {
        return new RoutineRun(key, scheduledAt, ranAt, RunResult.FAILED, attempts, Optional.of(nextTry), cause);
    }

    public static RoutineRun givenUp(RunKey key, Instant scheduledAt, Instant ranAt, int attempts, String cause) {
        return new RoutineRun(key, scheduledAt, ranAt, RunResult.GIVEN_UP, attempts, Optional.empty(), cause);
    }

    public static RoutineRun skipped(RunKey key, Instant scheduledAt, Instant foundAt, String why) {
        return new RoutineRun(key, scheduledAt, foundAt, RunResult.SKIPPED, 0, Optional.empty(), why);
    }
}
