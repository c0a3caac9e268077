package quotient.bot.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.routines.RoutineNotices;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.schedules.Doing;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.OperatingRoutines;
import quotient.schedules.Previewable;
import quotient.schedules.Run;
import quotient.schedules.RunningRoutines;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

@DisplayName("O7 O9: /ops schedules shows the routines and does what is asked of them")
class ScheduleVerbsTest {

    private static final Actor OPS = Actor.token("oona", Set.of(Role.OPS));
    private static final Kind GREETING = new Kind("greeting", false);

    private final Ports ports = Ports.inMemory();
    private final FakeClock clock = FakeClock.at("2026-03-02T08:00:00Z");

    @Test
    void theListHasForEachRoutineWhatItIsForWhenItRunsAndHowItWent() {
        ScheduleVerbs verbs = verbs(2);
        String before = answer(verbs, "").text();
        assertTrue(before.contains("*Schedules*: 2 routines"), before);
        assertTrue(before.contains("*greeting-1* says good morning to &lt;everybody&gt; (O9)"), before);
        assertTrue(before.contains(":clock4: weekdays at 09:00, UTC, next <!date^1772442000^"), before);
        assertTrue(before.contains("It has not run yet."), before);
        answer(verbs, "run greeting-1");
        String after = answer(verbs, "").text();
        assertTrue(after.contains(":white_check_mark: last <!date^1772438400^"), after);
        assertTrue(after.contains(": done, 1 message"), after);
    }

    @Test
    void aPauseIsShownWithWhoAndWhyUntilItEnds() {
        ScheduleVerbs verbs = verbs(1);
        assertTrue(answer(verbs, "PAUSE greeting-1 until the <holidays> are over")
                .text()
                .contains("greeting-1 is paused."));
        String paused = answer(verbs, "").text();
        assertTrue(paused.contains("paused by token:oona"), paused);
        assertTrue(paused.contains(": until the &lt;holidays&gt; are over"), paused);
        assertFalse(paused.contains("next <!date"), paused);
        assertTrue(buttons(answer(verbs, "")).contains("Resume"));
        assertEquals(
                "greeting-1 goes on at its next hour.",
                answer(verbs, "resume greeting-1").text());
        assertFalse(answer(verbs, "").text().contains("paused by"));
    }

    @Test
    void aPreviewIsDrawnAsItWouldBeSaidAndNothingIsKept() {
        ScheduleVerbs verbs = verbs(1);
        Message shown = answer(verbs, "preview greeting-1");
        assertTrue(shown.text().contains("*greeting-1* would say this now. Only you see it"), shown.text());
        assertTrue(shown.blocksJson().contains("Good morning, company"), shown.blocksJson());
        assertEquals(0, ports.deliveries().depth().waiting());
    }

    @Test
    void aLongListIsCutIntoPagesThatSlackTakes() {
        ScheduleVerbs verbs = verbs(20);
        Message first = answer(verbs, "");
        assertTrue(first.text().contains("*Schedules*: 20 routines, page 1 of 3"), first.text());
        assertTrue(first.blocksJson().contains("`/ops schedules 2` shows the next."), first.blocksJson());
        assertFalse(first.blocksJson().contains("There is more than fits"), first.blocksJson());
        assertTrue(first.blocks().size() <= 50);
        assertTrue(answer(verbs, "3").text().contains("*greeting-20*"));
        assertTrue(answer(verbs, "999").text().contains("page 3 of 3"));
    }

    @ParameterizedTest(name = "/ops schedules {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stop greeting-1   | I cannot \"stop\" schedules: say",
                "pause             | Say which routine:",
                "run               | Say which routine:",
                "preview greting-1 | I know no routine \"greting-1\": did you mean greeting-1?",
                "0                 | I cannot \"0\" schedules",
                "-1                | I cannot \"-1\" schedules",
            })
    void whatCannotBeReadIsSaidWithWhatWouldBeRight(String rest, String sentence) {
        ScheduleVerbs verbs = verbs(1);
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> verbs.answer(OPS, "schedules", rest));
        assertTrue(wrong.getMessage().startsWith(sentence), wrong.getMessage());
    }

    @Test
    void whoMayNotOperateTheDeskHearsSo() {
        Actor rep = Actor.token("rae", Set.of(Role.REP));
        Actor stranger = Actor.unknown(new PersonId("U0STRANGER"));
        ScheduleVerbs verbs = verbs(1);
        for (String rest :
                List.of("", "pause greeting-1", "resume greeting-1", "run greeting-1", "preview greeting-1")) {
            assertTrue(verbs.answer(rep, "schedules", rest)
                    .orElseThrow()
                    .text()
                    .contains("Your role does not let you operate the schedules."));
            assertTrue(verbs.answer(stranger, "schedules", rest)
                    .orElseThrow()
                    .text()
                    .contains("I do not know you"));
        }
        assertEquals(List.of(), ports.auditTrail().of("greeting-1"));
    }

    @Test
    void anyOtherVerbIsSomebodyElses() {
        assertEquals(Optional.empty(), verbs(1).answer(OPS, "alerts", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "failed    | :warning: *pack* of 2026-03-06T16:00 for the company failed: no &lt;figures&gt;. I try again <!date",
                "recovered | :white_check_mark: *pack* of 2026-03-06T16:00 for the company is done, at attempt 3.",
                "given_up  | :x: *pack* of 2026-03-06T16:00 for the company is given up after 3 attempts: no &lt;figures&gt;. `/ops schedules run pack`",
                "skipped   | :fast_forward: *pack* was skipped 4 times, from 2026-03-05T16:00 to 2026-03-06T16:00: no &lt;figures&gt;.",
            })
    void opsHearsOfTroubleInASentence(String what, String begin) {
        Notice notice = new Notice(
                new NoticeId("n-1"),
                RoutineNotices.ROUTINE_TROUBLE,
                "pack",
                Destination.channel("C0OPS"),
                Urgency.LOW,
                clock.instant(),
                Map.of(
                        "what", what,
                        "scope", "company",
                        "period", "2026-03-06T16:00",
                        "cause", "no <figures>",
                        "attempts", "3",
                        "next_try", "2026-03-06T21:01:00Z",
                        "count", "4",
                        "first", "2026-03-05T16:00"));
        String said = new RoutineNoticeViews(ports.companies())
                .views()
                .get("routine_trouble")
                .draw(notice)
                .orElseThrow()
                .text();
        assertTrue(said.startsWith(begin), said);
    }

    private static Message answer(ScheduleVerbs verbs, String rest) {
        return verbs.answer(OPS, "schedules", rest).orElseThrow();
    }

    private static String buttons(Message message) {
        return message.blocksJson();
    }

    private ScheduleVerbs verbs(int routines) {
        List<Timetable.Entry> entries = IntStream.rangeClosed(1, routines)
                .mapToObj(number -> new Timetable.Entry(
                        new Greeting("greeting-" + number),
                        Hours.of("0 0 9 ? * MON-FRI"),
                        Misfire.CATCH_UP_EACH,
                        List.of("O9"),
                        () -> List.of(Scope.company(ZoneId.of("UTC")))))
                .toList();
        Timetable timetable = new Timetable(entries);
        RunningRoutines running = new RunningRoutines(
                timetable,
                ports.transactions(),
                ports.routineRuns(),
                new RoutineNotices(ports.outbox(), new CountedNoticeIds(), ports.companies()),
                ports.auditTrail());
        OperatingRoutines operating = new OperatingRoutines(
                ports.transactions(), timetable, running, ports.routineRuns(), ports.auditTrail(), clock);
        return new ScheduleVerbs(new ScheduleDesk(
                operating,
                Map.of("greeting", notice -> Optional.of(Message.plain("Good morning, " + notice.subject()))),
                ports.companies()));
    }

    private record Greeting(String name) implements Previewable {

        @Override
        public String purpose() {
            return "says good morning to <everybody>";
        }

        @Override
        public Doing prepare(Run run) {
            return Doing.nothing("1 message");
        }

        @Override
        public List<Notice> preview(Run run) {
            return List.of(new Notice(
                    new NoticeId("n-preview"),
                    GREETING,
                    run.scope().id(),
                    Destination.channel("C0SALES"),
                    Urgency.NORMAL,
                    run.scheduledAt(),
                    Map.of()));
        }
    }
}
