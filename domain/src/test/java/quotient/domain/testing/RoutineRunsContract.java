package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RoutineScope;
import quotient.domain.routines.RunKey;

/** What every {@link RoutineRuns} promises. */
public interface RoutineRunsContract {
    Instant EIGHT = TestQuotes.START;
    RunKey KEY = new RunKey("briefing", "company", "2026-03-02T08:00");
    RunKey OTHER_SCOPE = new RunKey("briefing", "C0SALES", "2026-03-02T08:00");

    Ports ports();

    private RoutineRuns runs() {
        return ports().routineRuns();
    }

    @Test
    default void aPeriodIsClaimedOnce() {
        RoutineRun run = RoutineRun.done(KEY, EIGHT, EIGHT.plusSeconds(1), 1, "12 messages");
        assertTrue(runs().claim(run, 0));
        assertFalse(runs().claim(RoutineRun.done(KEY, EIGHT, EIGHT.plusSeconds(9), 1, "again"), 0));
        assertFalse(runs().claim(RoutineRun.done(KEY, EIGHT, EIGHT.plusSeconds(9), 1, "again"), 1));
        assertEquals(Optional.of(run), runs().find(KEY));
    }

    @Test
    default void everyScopeAndEveryPeriodHasItsOwn() {
        assertTrue(runs().claim(done(KEY), 0));
        assertTrue(runs().claim(done(OTHER_SCOPE), 0));
        assertTrue(runs().claim(done(new RunKey("briefing", "company", "2026-03-03T08:00")), 0));
        assertTrue(runs().claim(done(new RunKey("handoff", "company", "2026-03-02T08:00")), 0));
        assertEquals(Optional.empty(), runs().find(new RunKey("handoff", "company", "2026-03-03T08:00")));
    }

    @Test
    default void whatFailedIsTakenUpByOneWhoKnowsHowOften() {
        RoutineRun failed = failed(KEY, 1, 60);
        assertTrue(runs().claim(failed, 0));
        assertEquals(Optional.of(failed), runs().find(KEY));
        assertFalse(runs().claim(done(KEY), 0));
        assertTrue(runs().claim(failed(KEY, 2, 360), 1));
        assertFalse(runs().claim(done(KEY), 1));
        assertTrue(runs().claim(done(KEY), 2));
        assertFalse(runs().claim(done(KEY), 2));
        assertEquals(Optional.of(done(KEY)), runs().find(KEY));
    }

    @Test
    default void nobodyTakesUpWhatNeverFailed() {
        assertFalse(runs().claim(done(KEY), 1));
        assertEquals(Optional.empty(), runs().find(KEY));
    }

    @Test
    default void aClaimFallsWithItsTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().write(() -> {
                    runs().claim(done(KEY), 0);
                    runs().handledUntil(KEY.place(), EIGHT);
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(Optional.empty(), runs().find(KEY));
        assertEquals(Map.of(), runs().handled());
    }

    @Test
    default void whatFailedWaitsSoonestFirst() {
        runs().claim(failed(KEY, 1, 300), 0);
        runs().claim(failed(OTHER_SCOPE, 1, 60), 0);
        runs().claim(done(new RunKey("handoff", "company", "2026-03-02T08:00")), 0);
        assertEquals(List.of(failed(OTHER_SCOPE, 1, 60), failed(KEY, 1, 300)), runs().toRetry());
        runs().claim(done(OTHER_SCOPE), 1);
        assertEquals(List.of(failed(KEY, 1, 300)), runs().toRetry());
    }

    @Test
    default void theLatestRunIsTheOneThatRanLast() {
        assertEquals(Optional.empty(), runs().last("briefing"));
        runs().claim(done(KEY), 0);
        RoutineRun later = RoutineRun.skipped(OTHER_SCOPE, EIGHT, EIGHT.plus(Duration.ofHours(3)), "away");
        runs().claim(later, 0);
        runs().claim(
                        RoutineRun.givenUp(
                                new RunKey("handoff", "company", "x"),
                                EIGHT,
                                EIGHT.plus(Duration.ofHours(5)),
                                9,
                                "broken"),
                        0);
        assertEquals(Optional.of(later), runs().last("briefing"));
    }

    @Test
    default void theRunsOfATimeComeByWhenTheyWereDue() {
        RoutineRun later = RoutineRun.skipped(OTHER_SCOPE, EIGHT.plusSeconds(9), EIGHT.plusSeconds(9), "away");
        runs().claim(later, 0);
        runs().claim(done(KEY), 0);
        runs().claim(done(new RunKey("handoff", "company", "2026-03-02T08:00")), 0);
        assertEquals(List.of(done(KEY), later), runs().since("briefing", EIGHT));
        assertEquals(List.of(later), runs().since("briefing", EIGHT.plusNanos(1)));
    }

    @Test
    default void howFarEachHasComeMovesBothWays() {
        RoutineScope company = new RoutineScope("briefing", "company");
        RoutineScope sales = new RoutineScope("briefing", "C0SALES");
        runs().handledUntil(company, EIGHT);
        runs().handledUntil(sales, EIGHT);
        runs().handledUntil(company, EIGHT.plusNanos(1));
        runs().handledUntil(sales, EIGHT.minusSeconds(3600));
        assertEquals(Map.of(company, EIGHT.plusNanos(1), sales, EIGHT.minusSeconds(3600)), runs().handled());
        runs().forget(sales);
        assertEquals(Map.of(company, EIGHT.plusNanos(1)), runs().handled());
    }

    @Test
    default void aRoutineIsPausedOnceAndGoesOnOnce() {
        RoutinePause first = new RoutinePause("handoff", "U0OPS", EIGHT, "too many");
        RoutinePause other = new RoutinePause("briefing", "U0OPS", EIGHT, "");
        assertTrue(runs().pause(first));
        assertFalse(runs().pause(new RoutinePause("handoff", "U0MGR", EIGHT, "me too")));
        assertTrue(runs().pause(other));
        assertEquals(List.of(other, first), runs().pauses());
        assertTrue(runs().resume("handoff"));
        assertFalse(runs().resume("handoff"));
        assertEquals(List.of(other), runs().pauses());
    }

    @Test
    default void oldRunsAreForgottenUnlessTheyAreToBeTriedAgain() {
        runs().claim(done(KEY), 0);
        runs().claim(failed(OTHER_SCOPE, 1, 60), 0);
        RunKey next = new RunKey("briefing", "company", "2026-03-03T08:00");
        runs().claim(RoutineRun.done(next, EIGHT.plusSeconds(1), EIGHT.plusSeconds(1), 1, ""), 0);
        assertEquals(1, runs().forgetBefore(EIGHT.plusSeconds(1)));
        assertEquals(Optional.empty(), runs().find(KEY));
        assertTrue(runs().find(next).isPresent());
        assertTrue(runs().find(OTHER_SCOPE).isPresent());
    }

    private static RoutineRun done(RunKey key) {
        return RoutineRun.done(key, EIGHT, EIGHT, 1, "");
    }

    private static RoutineRun failed(RunKey key, int attempts, long secondsToNextTry) {
        return RoutineRun.failed(key, EIGHT, EIGHT, attempts, EIGHT.plusSeconds(secondsToNextTry), "no figures");
    }
}
