package quotient.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.testing.InMemoryFirstAnswers;
import quotient.domain.testing.InMemoryStore;
import quotient.schedules.quartz.QuartzTimetable;

class TimetableTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final List<String> ran = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2026-03-07T12:00:00Z, 2026-03-08T08:10:00Z",
        "2026-03-08T12:00:00Z, 2026-03-09T08:10:00Z",
        "2026-01-05T09:10:00Z, 2026-01-06T09:10:00Z",
    })
    void anHourIsTheLocalOneAcrossAClockChange(Instant after, Instant next) {
        assertEquals(Optional.of(next), new Hours("0 10 4 * * ?", NEW_YORK).nextAfter(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 10 3 * * ?", "0 0 0 * * ?", "0 0 * * * ?", "0 0/5 2-6 * * ?"})
    void nothingRunsBeforeFourInTheMorning(String cron) {
        assertThrows(IllegalArgumentException.class, () -> new Hours(cron, UTC));
    }

    @Test
    void aCronExpressionThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Hours("every day", UTC));
    }

    @Test
    void whatIsDueAtAMomentRunsInOrderAndAFailureStopsNoOther() {
        Timetable timetable = new Timetable(List.of(
                entry("first", "0 0 9 * * ?"),
                failing("0 0 9 * * ?"),
                entry("later", "0 0 10 * * ?"),
                entry("last", "0 0 9 * * ?")));
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        assertEquals(Optional.of(nine), timetable.nextAfter(nine.minus(Duration.ofHours(3))));
        assertEquals(List.of("first", "failing", "last"), timetable.runDueAt(nine));
        assertEquals(List.of("first", "last"), ran);
    }

    @Test
    void quartzRunsARoutineAtItsHour() throws InterruptedException {
        CountDownLatch ranTwice = new CountDownLatch(2);
        Hours everySecond = new Hours("* * 4-23 * * ?", fourInTheMorningOrLater());
        QuartzTimetable running = QuartzTimetable.start(
                new Timetable(List.of(new Timetable.Entry(routine("tick", ranTwice::countDown), everySecond))));
        try {
            assertTrue(ranTwice.await(20, TimeUnit.SECONDS));
        } finally {
            running.close();
        }
    }

    @Test
    void answersAreForgottenAMonthLater() {
        FirstAnswers answers = new InMemoryFirstAnswers(new InMemoryStore());
        Instant now = Instant.parse("2026-03-02T09:10:00Z");
        answers.keep("token:crm", "old", new FirstAnswers.Answer("q", 201, "{}"), now.minus(Duration.ofDays(31)));
        answers.keep("token:crm", "new", new FirstAnswers.Answer("q", 201, "{}"), now.minus(Duration.ofDays(29)));
        new ForgetAnswers(answers).run(now);
        assertTrue(answers.find("token:crm", "old").isEmpty());
        assertTrue(answers.find("token:crm", "new").isPresent());
    }

    /** A zone in which it is now between four and midnight. */
    private static ZoneId fourInTheMorningOrLater() {
        int hour = Instant.now().atZone(UTC).getHour();
        return hour >= 5 && hour < 23 ? UTC : ZoneId.of("Asia/Tokyo");
    }

    private Timetable.Entry entry(String name, String cron) {
        return new Timetable.Entry(routine(name, () -> ran.add(name)), new Hours(cron, UTC));
    }

    private static Timetable.Entry failing(String cron) {
        return new Timetable.Entry(
                routine("failing", () -> {
                    throw new IllegalStateException("on purpose");
                }),
                new Hours(cron, UTC));
    }

    private static Routine routine(String name, Runnable work) {
        return new Routine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(Instant firedAt) {
                work.run();
            }
        };
    }
}
