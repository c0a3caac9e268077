package quotient.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.schedules.Rehearsal.NEW_YORK;
import static quotient.schedules.Rehearsal.at;
import static quotient.schedules.Rehearsal.travel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quotient.domain.audit.AuditEntry;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.routines.RoutineLine;
import quotient.domain.testing.FakeClock;

@DisplayName("O7 O9: what a person may do with routines")
class OperatingRoutinesTest {

    private static final Actor OPS = Actor.token("oona", Set.of(Role.OPS));

    private final Rehearsal desk =
            new Rehearsal().with("briefing", "0 0 9 * * ?").with("weekly-pack", "0 0 16 ? * FRI");
    private final FakeClock clock = FakeClock.at("2026-03-02T08:00:00-05:00");
    private final RunningRoutines running = desk.open();
    private final OperatingRoutines operating = new OperatingRoutines(
            desk.ports.transactions(),
            new Timetable(desk.entries),
            running,
            desk.ports.routineRuns(),
            desk.ports.auditTrail(),
            clock);

    @BeforeEach
    void begin() {
        running.runDue(clock.instant());
    }

    @Test
    void theListTellsOfEachRoutineWhatThereIsToKnow() {
        go("2026-03-02T09:30:00-05:00");
        RoutineLine line = done(operating.list(OPS)).get(0);
        assertEquals("briefing", line.name());
        assertEquals("says something", line.purpose());
        assertEquals("daily at 09:00", line.hours());
        assertEquals(List.of(NEW_YORK), line.zones());
        assertEquals(1, line.scopes());
        assertEquals(List.of("O9"), line.requirements());
        assertEquals(at("2026-03-02T09:00:00-05:00"), line.last().orElseThrow().scheduledAt());
        assertEquals(Optional.of(at("2026-03-03T09:00:00-05:00")), line.next());
        assertTrue(line.previewable());
        assertTrue(done(operating.list(OPS)).get(1).last().isEmpty());
    }

    @Test
    void aPausedRoutineRestsSilentlyAndCatchesNothingUp() {
        done(operating.pause(OPS, "briefing", " holidays "));
        go("2026-03-04T10:00:00-05:00");
        assertEquals(List.of(), desk.said());
        RoutineLine line = done(operating.list(OPS)).get(0);
        assertEquals("holidays", line.pause().orElseThrow().why());
        assertEquals(Optional.empty(), line.next());
        done(operating.resume(OPS, "briefing"));
        go("2026-03-05T09:00:00-05:00");
        assertEquals(List.of("briefing company 2026-03-05T09:00"), desk.said());
        assertEquals(List.of(), desk.opsHeard());
    }

    @Test
    void theSecondOfTwoPausesAndOfTwoResumesIsToldSo() {
        done(operating.pause(OPS, "briefing", ""));
        assertEquals(Refusal.conflict("briefing is paused already."), refused(operating.pause(OPS, "briefing", "")));
        done(operating.resume(OPS, "briefing"));
        assertEquals(Refusal.conflict("briefing is not paused."), refused(operating.resume(OPS, "briefing")));
    }

    @Test
    void runNowRunsItBesideItsHoursWhichStay() {
        go("2026-03-02T08:15:20-05:00");
        assertEquals("done", done(operating.runNow(OPS, "briefing")).get(0).result());
        assertEquals(List.of(), done(operating.runNow(OPS, "briefing")));
        go("2026-03-02T09:00:00-05:00");
        assertEquals(List.of("briefing company 2026-03-02T08:15:20", "briefing company 2026-03-02T09:00"), desk.said());
    }

    @Test
    void aPreviewShowsWhatWouldBeSaidAndKeepsNothing() {
        List<Notice> shown = done(operating.preview(OPS, "briefing"));
        assertEquals("preview-company", shown.get(0).id().value());
        assertEquals(List.of(), desk.notices());
        assertEquals(List.of(), desk.ports.auditTrail().of("briefing"));
    }

    @Test
    void everythingThatIsDoneIsInTheAudit() {
        operating.pause(OPS, "briefing", "holidays");
        operating.resume(OPS, "briefing");
        operating.runNow(OPS, "briefing");
        assertEquals(
                List.of("routine.paused token:oona", "routine.resumed token:oona", "routine.done token:oona"),
                desk.ports.auditTrail().of("briefing").stream()
                        .map((AuditEntry entry) -> entry.action() + " " + entry.actor())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brefing       | I know no routine \"brefing\": did you mean briefing?",
                "weekly-pacl   | I know no routine \"weekly-pacl\": did you mean weekly-pack?",
                "nothing       | I know no routine \"nothing\": there are briefing, weekly-pack.",
            })
    void anUnknownRoutineIsNamedWithTheNearest(String name, String sentence) {
        assertEquals(
                sentence,
                assertThrows(InvalidInput.class, () -> operating.pause(OPS, name, ""))
                        .getMessage());
        assertThrows(InvalidInput.class, () -> operating.resume(OPS, name));
        assertThrows(InvalidInput.class, () -> operating.runNow(OPS, name));
        assertThrows(InvalidInput.class, () -> operating.preview(OPS, name));
    }

    @Test
    void aReasonHasItsLength() {
        assertEquals(
                "The reason is 301 characters long; 300 is the most.",
                assertThrows(InvalidInput.class, () -> operating.pause(OPS, "briefing", "x".repeat(301)))
                        .getMessage());
        assertTrue(done(operating.list(OPS)).get(0).pause().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoOperatesTheDeskMayDoAnyOfIt(Role role) {
        Actor actor = Actor.token("somebody", Set.of(role));
        boolean may = Set.of(Role.OPS, Role.REVOPS, Role.ADMIN).contains(role);
        assertEquals(may, operating.list(actor).match(lines -> true, refusal -> false));
        assertEquals(may, operating.pause(actor, "briefing", "").match(pause -> true, refusal -> false));
        assertEquals(may, operating.runNow(actor, "briefing").match(ran -> true, refusal -> false));
        assertEquals(may, operating.preview(actor, "briefing").match(shown -> true, refusal -> false));
        assertEquals(may, operating.resume(actor, "briefing").match(name -> true, refusal -> false));
        assertEquals(may, !desk.said().isEmpty());
    }

    @Test
    void whoIsNotKnownMayDoNothing() {
        Actor stranger = Actor.unknown(new PersonId("U0STRANGER"));
        assertEquals(Refusal.Kind.NOT_ALLOWED, refused(operating.list(stranger)).kind());
        assertEquals(
                Refusal.Kind.NOT_ALLOWED,
                refused(operating.resume(stranger, "no such")).kind());
    }

    private void go(String to) {
        travel(running, clock.instant().toString(), to);
        clock.moveTo(to);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> {
            throw new AssertionError(refusal.sentence());
        });
    }

    private static <T> Refusal refused(Outcome<T> outcome) {
        return outcome.match(
                value -> {
                    throw new AssertionError("it was not refused");
                },
                refusal -> refusal);
    }
}
