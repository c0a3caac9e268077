package quotient.domain.routines;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which routine ran for which period, how far each has come, and which are paused. */
public interface RoutineRuns {

    /**
     * Keeps the run if its period is still free, or if it failed and was tried exactly that often. Asked in the
     * transaction of what the run says, so that both stand or neither does.
     *
     * @param failedBefore how often the caller knows it to have failed, 0 for a first try
     * @return false when somebody else has it; then nothing has changed
     */
    boolean claim(RoutineRun run, int failedBefore);

    Optional<RoutineRun> find(RunKey key);

    /** Those that failed and wait for another try, soonest first. */
    List<RoutineRun> toRetry();

    /** The latest that the routine ran, for whichever scope. */
    Optional<RoutineRun> last(String routine);

    /** Of the routine, for whichever scope: the runs due at that moment or later, by when they were due. */
    List<RoutineRun> since(String routine, Instant from);

    /** Of each routine and scope, up to when every moment has been dealt with. */
    Map<RoutineScope, Instant> handled();

    /** Moves forward or back, or begins. */
    void handledUntil(RoutineScope place, Instant moment);

    /** The routine no longer runs for that scope; what it ran for it stays. */
    void forget(RoutineScope place);

    /** By name of the routine. */
    List<RoutinePause> pauses();

    /** @return false when the routine is paused already; then nothing has changed */
    boolean pause(RoutinePause pause);

    /** @return false when it was not paused */
    boolean resume(String routine);

    /** Forgets the runs for moments before that one, except those to be tried again. */
    int forgetBefore(Instant moment);
}
