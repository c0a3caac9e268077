package quotient.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.schedules.Rehearsal.NEW_YORK;
import static quotient.schedules.Rehearsal.at;
import static quotient.schedules.Rehearsal.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.keeping.Transactions;
import quotient.domain.routines.RunKey;
import quotient.domain.routines.RunResult;

@DisplayName("O7 O9: a routine runs once for each period, whatever happens")
class RunningRoutinesTest {

    private static final String MONDAY = "2026-03-02T08:00:00-05:00";
    private static final String DAILY = "0 0 9 * * ?";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

    private final Rehearsal desk = new Rehearsal();

    @Test
    void eachMomentRunsInOrderOverAllRoutinesEachAtItsOwn() {
        desk.with("briefing", DAILY).with("check", "0 30 8-9 * * ?").with("also", DAILY);
        List<Ran> ran = travel(desk.open(), MONDAY, "2026-03-03T08:45:00-05:00");
        assertEquals(
                List.of(
                        "check 2026-03-02T13:30:00Z",
                        "briefing 2026-03-02T14:00:00Z",
                        "also 2026-03-02T14:00:00Z",
                        "check 2026-03-02T14:30:00Z",
                        "check 2026-03-03T13:30:00Z"),
                ran.stream().map(each -> each.name() + " " + each.at()).toList());
        assertEquals(
                List.of(
                        "check company 2026-03-02T08:30",
                        "briefing company 2026-03-02T09:00",
                        "also company 2026-03-02T09:00",
                        "check company 2026-03-02T09:30",
                        "check company 2026-03-03T08:30"),
                desk.said());
    }

    @Test
    void aFreshInstallationCatchesNothingUp() {
        desk.with("briefing", DAILY);
        assertEquals(List.of(), travel(desk.open(), "2026-03-02T09:30:00-05:00", "2026-03-03T08:59:59-05:00"));
        assertEquals(List.of(), desk.opsHeard());
    }

    @Test
    void aDoubleFireRunsItOnce() {
        RunningRoutines running = desk.with("briefing", DAILY).open();
        travel(running, MONDAY, "2026-03-02T09:00:00-05:00");
        assertEquals(List.of(), running.runDue(at("2026-03-02T09:00:00-05:00")));
        assertEquals(List.of(), desk.open().runDue(at("2026-03-02T09:00:00-05:00")));
        assertEquals(List.of("briefing company 2026-03-02T09:00"), desk.said());
    }

    @Test
    void aClockSetBackRunsItOnceAndTheNextDayAgain() {
        RunningRoutines running = desk.with("briefing", DAILY).open();
        travel(running, MONDAY, "2026-03-02T09:20:00-05:00");
        travel(running, "2026-03-02T08:20:00-05:00", "2026-03-03T09:30:00-05:00");
        assertEquals(List.of("briefing company 2026-03-02T09:00", "briefing company 2026-03-03T09:00"), desk.said());
    }

    @Test
    void aClockThatWasYearsAheadForAMomentDoesNotSilenceARoutine() {
        RunningRoutines running = desk.with("briefing", DAILY).open();
        running.runDue(at(MONDAY));
        running.runDue(at("2031-01-01T00:00:00-05:00"));
        travel(running, "2026-03-02T08:00:02-05:00", "2026-03-02T09:00:00-05:00");
        assertEquals(List.of("briefing company 2026-03-02T09:00"), desk.said());
    }

    @Test
    void everyScopeHasItsOwnHourAcrossClockChanges() {
        desk.with(
                "briefing",
                "0 0 8 * * ?",
                Misfire.CATCH_UP_EACH,
                desk::doing,
                () -> List.of(Scope.company(NEW_YORK), new Scope("C0BER", BERLIN), new Scope("U0LH", LORD_HOWE)));
        List<Ran> ran = travel(desk.open(), "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
        assertEquals(3 * 365, desk.said().size());
        assertEquals(3 * 365, desk.said().stream().distinct().count());
        assertTrue(ran.stream().allMatch(each -> each.result().equals("done")));
        assertTrue(ran.contains(new Ran("briefing", "company", Instant.parse("2026-03-08T12:00:00Z"), "done")));
        assertTrue(ran.contains(new Ran("briefing", "C0BER", Instant.parse("2026-03-29T06:00:00Z"), "done")));
        assertTrue(ran.contains(new Ran("briefing", "U0LH", Instant.parse("2026-04-04T21:30:00Z"), "done")));
    }

    @Test
    void aZoneThatChangesWhileItRunsNeitherRepeatsNorLosesADay() {
        Map<String, ZoneId> zone = new HashMap<>(Map.of("U0REP", BERLIN));
        desk.with(
                "briefing",
                "0 0 8 * * ?",
                Misfire.CATCH_UP_EACH,
                desk::doing,
                () -> List.of(new Scope("U0REP", zone.get("U0REP"))));
        RunningRoutines running = desk.open();
        travel(running, "2026-03-02T06:00:00+01:00", "2026-03-02T09:00:00+01:00");
        zone.put("U0REP", NEW_YORK);
        running.lookAgain();
        travel(running, "2026-03-02T09:00:00+01:00", "2026-03-03T09:00:00-05:00");
        assertEquals(List.of("briefing U0REP 2026-03-02T08:00", "briefing U0REP 2026-03-03T08:00"), desk.said());
    }

    @Test
    void whoComesBackToARoutineCatchesNothingUp() {
        List<Scope> scopes = new ArrayList<>(List.of(new Scope("U0REP", NEW_YORK)));
        desk.with("briefing", DAILY, Misfire.CATCH_UP_EACH, desk::doing, () -> List.copyOf(scopes));
        RunningRoutines running = desk.open();
        travel(running, MONDAY, "2026-03-02T10:00:00-05:00");
        Scope rep = scopes.remove(0);
        running.lookAgain();
        travel(running, "2026-03-02T10:00:00-05:00", "2026-03-09T10:00:00-04:00");
        scopes.add(rep);
        running.lookAgain();
        travel(running, "2026-03-09T10:00:00-04:00", "2026-03-10T09:00:00-04:00");
        assertEquals(List.of("briefing U0REP 2026-03-02T09:00", "briefing U0REP 2026-03-10T09:00"), desk.said());
        assertEquals(List.of(), desk.opsHeard());
    }

    @Test
    void whoeverIsAwayForTwoHoursCatchesUpAndLaterSkipsWithOneNote() {
        desk.with("hourly", "0 0 8-20 * * ?").with("briefing", DAILY);
        travel(desk.open(), MONDAY, "2026-03-02T08:30:00-05:00");
        List<Ran> ran = desk.open().runDue(at("2026-03-02T13:00:00-05:00"));
        assertEquals(
                List.of(
                        "hourly 2026-03-02T14:00:00Z skipped",
                        "hourly 2026-03-02T15:00:00Z skipped",
                        "briefing 2026-03-02T14:00:00Z skipped",
                        "hourly 2026-03-02T16:00:00Z done",
                        "hourly 2026-03-02T17:00:00Z done",
                        "hourly 2026-03-02T18:00:00Z done"),
                ran.stream()
                        .map(each -> each.name() + " " + each.at() + " " + each.result())
                        .toList());
        assertEquals(
                List.of(
                        "skipped hourly company 2026-03-02T10:00 and 2 since 2026-03-02T09:00",
                        "skipped briefing company 2026-03-02T09:00 and 1 since 2026-03-02T09:00"),
                desk.opsHeard());
        assertEquals(List.of(), desk.open().runDue(at("2026-03-02T13:00:01-05:00")));
    }

    @Test
    void ofAStopOfYearsOnlyTheEndIsNoted() {
        desk.with("hourly", "0 0 8-20 * * ?");
        travel(desk.open(), MONDAY, MONDAY);
        List<Ran> ran = desk.open().runDue(at("2029-03-02T04:00:00-05:00"));
        assertEquals(40 * 13, ran.size());
        assertEquals(1, desk.opsHeard().size());
    }

    @Test
    void ofACheckTheLatestMissedStandsForThoseBefore() {
        desk.with(
                "check",
                "0 0/30 8-20 * * ?",
                Misfire.CATCH_UP_LATEST,
                desk::doing,
                () -> List.of(Scope.company(NEW_YORK)));
        travel(desk.open(), MONDAY, MONDAY);
        desk.open().runDue(at("2026-03-02T09:45:00-05:00"));
        assertEquals(List.of("check company 2026-03-02T09:30"), desk.said());
        assertEquals(List.of(), desk.opsHeard());
        assertEquals(
                RunResult.SKIPPED,
                desk.ports
                        .routineRuns()
                        .find(new RunKey("check", "company", "2026-03-02T09:00"))
                        .orElseThrow()
                        .result());
    }

    @Test
    void aKillBeforeTheCommitLeavesNothingAndTheNextStartRunsIt() {
        desk.with("briefing", DAILY);
        travel(desk.open(), MONDAY, "2026-03-02T08:59:59-05:00");
        RunningRoutines dying = desk.open(dying(false));
        assertThrows(Killed.class, () -> dying.runDue(at("2026-03-02T09:00:00-05:00")));
        assertEquals(List.of(), desk.said());
        desk.open().runDue(at("2026-03-02T09:10:00-05:00"));
        assertEquals(List.of("briefing company 2026-03-02T09:00"), desk.said());
    }

    @Test
    void aKillAfterTheCommitLeavesAllOfItAndTheNextStartRunsItNoMore() {
        desk.with("briefing", DAILY);
        travel(desk.open(), MONDAY, "2026-03-02T08:59:59-05:00");
        RunningRoutines dying = desk.open(dying(true));
        assertThrows(Killed.class, () -> dying.runDue(at("2026-03-02T09:00:00-05:00")));
        desk.open().runDue(at("2026-03-02T09:10:00-05:00"));
        assertEquals(List.of("briefing company 2026-03-02T09:00"), desk.said());
        assertEquals(1, desk.ports.auditTrail().of("briefing").size());
    }

    @Test
    void whatAFailingRunHadPutFallsWithIt() {
        desk.with(
                "briefing",
                DAILY,
                Misfire.CATCH_UP_EACH,
                run -> new Doing("", () -> {
                    desk.doing(run).work().run();
                    throw new IllegalStateException("the last step");
                }),
                () -> List.of(Scope.company(NEW_YORK)));
        travel(desk.open(), MONDAY, "2026-03-02T09:00:00-05:00");
        assertEquals(List.of(), desk.said());
        assertEquals(List.of("failed briefing company 2026-03-02T09:00"), desk.opsHeard());
    }

    @Test
    void aFailingRoutineStopsNoOtherTellsOpsOnceAndIsTriedAgainUntilItIsTooLate() {
        List<String> tries = new ArrayList<>();
        desk.with(
                        "broken",
                        DAILY,
                        Misfire.CATCH_UP_EACH,
                        run -> {
                            tries.add("try");
                            throw new IllegalStateException("no figures");
                        },
                        () -> List.of(Scope.company(NEW_YORK)))
                .with("briefing", DAILY);
        List<Ran> ran = travel(desk.open(), MONDAY, "2026-03-02T15:00:00-05:00");
        assertEquals(List.of("briefing company 2026-03-02T09:00"), desk.said());
        assertEquals(
                List.of("failed", "failed", "failed", "failed", "failed", "failed", "given_up"),
                ran.stream()
                        .filter(each -> each.name().equals("broken"))
                        .map(Ran::result)
                        .toList());
        assertEquals(7, tries.size());
        assertEquals(
                List.of("failed broken company 2026-03-02T09:00", "given_up broken company 2026-03-02T09:00"),
                desk.opsHeard());
        assertEquals(
                "IllegalStateException: no figures",
                desk.ports.routineRuns().last("broken").orElseThrow().why());
    }

    @Test
    void itIsTriedAgainAfterOneFiveAndFifteenMinutesAndThenEveryThirty() {
        RunningRoutines running = desk.with(
                        "broken",
                        DAILY,
                        Misfire.CATCH_UP_EACH,
                        run -> {
                            throw new IllegalStateException("no figures");
                        },
                        () -> List.of(Scope.company(NEW_YORK)))
                .open();
        running.runDue(at(MONDAY));
        List<Long> minutes = new ArrayList<>();
        Instant nine = at("2026-03-02T09:00:00-05:00");
        for (Optional<Instant> next = Optional.of(nine);
                next.filter(moment -> moment.isBefore(nine.plus(Duration.ofHours(12))))
                        .isPresent();
                next = running.next(next.get())) {
            minutes.add(Duration.between(nine, next.get()).toMinutes());
            running.runDue(next.get());
        }
        assertEquals(List.of(0L, 1L, 6L, 21L, 51L, 81L, 111L), minutes);
    }

    @Test
    void onceItComesRightOpsHearsThatToo() {
        List<Integer> tries = new ArrayList<>();
        desk.with(
                "shaky",
                DAILY,
                Misfire.CATCH_UP_EACH,
                run -> {
                    tries.add(1);
                    if (tries.size() < 3) {
                        throw new IllegalStateException("no figures");
                    }
                    return desk.doing(run);
                },
                () -> List.of(Scope.company(NEW_YORK)));
        travel(desk.open(), MONDAY, "2026-03-02T15:00:00-05:00");
        assertEquals(List.of("shaky company 2026-03-02T09:00"), desk.said());
        assertEquals(
                List.of("failed shaky company 2026-03-02T09:00", "recovered shaky company 2026-03-02T09:00"),
                desk.opsHeard());
    }

    @Test
    void aRestartBetweenTwoTriesGoesOnCountingThem() {
        desk.with(
                "broken",
                DAILY,
                Misfire.CATCH_UP_EACH,
                run -> {
                    throw new IllegalStateException("no figures");
                },
                () -> List.of(Scope.company(NEW_YORK)));
        travel(desk.open(), MONDAY, "2026-03-02T09:02:00-05:00");
        desk.open().runDue(at("2026-03-02T09:10:00-05:00"));
        assertEquals(3, desk.ports.routineRuns().last("broken").orElseThrow().attempts());
        List<Ran> ran = desk.open().runDue(at("2026-03-02T12:00:00-05:00"));
        assertEquals(List.of("given_up"), ran.stream().map(Ran::result).toList());
        assertEquals(2, desk.opsHeard().size());
    }

    @Test
    void aRoutineWhoseScopesCannotBeToldStopsNoOtherAndForgetsNothing() {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.company(NEW_YORK)));
        desk.with("shaky", DAILY, Misfire.CATCH_UP_EACH, desk::doing, () -> {
                    if (scopes.isEmpty()) {
                        throw new IllegalStateException("nobody can be told");
                    }
                    return List.copyOf(scopes);
                })
                .with("briefing", DAILY);
        travel(desk.open(), MONDAY, MONDAY);
        Scope company = scopes.remove(0);
        RunningRoutines running = desk.open();
        running.runDue(at("2026-03-02T09:00:00-05:00"));
        assertEquals(List.of("briefing company 2026-03-02T09:00"), desk.said());
        scopes.add(company);
        running.runDue(at("2026-03-02T09:01:00-05:00"));
        assertEquals(2, desk.said().size());
    }

    @Test
    void anIdleSecondAsksNobodyAnything() {
        List<Integer> asked = new ArrayList<>();
        desk.with("briefing", DAILY, Misfire.CATCH_UP_EACH, desk::doing, () -> {
            asked.add(1);
            return List.of(Scope.company(NEW_YORK));
        });
        RunningRoutines running = desk.open();
        for (int second = 0; second < 30; second++) {
            running.runDue(at(MONDAY).plusSeconds(second));
        }
        assertEquals(1, asked.size());
        running.runDue(at(MONDAY).plusSeconds(30));
        assertEquals(2, asked.size());
    }

    /** Lets the run's own unit of work begin, and ends the process before or after its commit. */
    private Transactions dying(boolean afterCommit) {
        return new Transactions() {
            @Override
            public <T> T write(Supplier<T> work) {
                T result = desk.ports.transactions().write(() -> {
                    T done = work.get();
                    if (!afterCommit) {
                        throw new Killed();
                    }
                    return done;
                });
                if (afterCommit) {
                    throw new Killed();
                }
                return result;
            }

            @Override
            public <T> T read(Supplier<T> work) {
                return desk.ports.transactions().read(work);
            }
        };
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
