package quotient.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunKey;
import quotient.domain.testing.Ports;
import quotient.schedules.quartz.Heartbeat;

@DisplayName("Routines, the timetable and its heartbeat")
class RoutinesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:10:00Z");

    private final Ports ports = Ports.inMemory();
    private final Run run = new Run("housekeeping", Scope.company(ZoneId.of("UTC")), NOW);

    @Test
    void answersAreForgottenAMonthLater() {
        FirstAnswers answers = ports.firstAnswers();
        answers.keep("token:crm", "old", new FirstAnswers.Answer("q", 201, "{}"), NOW.minus(Duration.ofDays(31)));
        answers.keep("token:crm", "new", new FirstAnswers.Answer("q", 201, "{}"), NOW.minus(Duration.ofDays(29)));
        new ForgetAnswers(answers).prepare(run).work().run();
        assertTrue(answers.find("token:crm", "old").isEmpty());
        assertTrue(answers.find("token:crm", "new").isPresent());
    }

    @Test
    void runsAreForgottenAfterMoreThanAYear() {
        RunKey old = new RunKey("briefing", "company", "2025-01-25T08:00");
        RunKey recent = new RunKey("briefing", "company", "2025-01-27T08:00");
        ports.routineRuns().claim(RoutineRun.done(old, NOW.minus(Duration.ofDays(401)), NOW, 1, ""), 0);
        ports.routineRuns().claim(RoutineRun.done(recent, NOW.minus(Duration.ofDays(399)), NOW, 1, ""), 0);
        new ForgetRuns(ports.routineRuns()).prepare(run).work().run();
        assertTrue(ports.routineRuns().find(old).isEmpty());
        assertTrue(ports.routineRuns().find(recent).isPresent());
    }

    @Test
    void hoursOtherThanTheirOwnArePutByName() {
        Timetable timetable =
                new Timetable(new Rehearsal().with("briefing", "0 0 9 * * ?").with("pack", "0 0 16 ? * FRI").entries);
        Timetable changed = timetable.at(Map.of("pack", Hours.of("0 30 15 ? * THU")));
        assertEquals(
                List.of("0 0 9 * * ?", "0 30 15 ? * THU"),
                changed.entries().stream().map(entry -> entry.hours().cron()).toList());
        assertThrows(InvalidInput.class, () -> timetable.at(Map.of("packs", Hours.of("0 30 15 ? * THU"))));
    }

    @Test
    void noTwoRoutinesHaveOneName() {
        Rehearsal twice = new Rehearsal().with("briefing", "0 0 9 * * ?").with("briefing", "0 0 8 * * ?");
        assertThrows(IllegalArgumentException.class, () -> new Timetable(twice.entries));
    }

    @Test
    void aHeartGoesOnBeatingAfterABeatThatFailed() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(2);
        Heartbeat heart = Heartbeat.start(() -> {
            beats.countDown();
            throw new IllegalStateException("on purpose");
        });
        try {
            assertTrue(beats.await(20, TimeUnit.SECONDS));
        } finally {
            heart.close();
        }
    }
}
