package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.bot.clock.VirtualClock;
import quotient.schedules.Agenda;
import quotient.schedules.Ran;

@DisplayName("Agendas run by the virtual clock or the system's")
class ScheduleTest {

    private static final Instant START = Instant.parse("2026-03-02T13:00:00Z");

    private final VirtualClock clock = new VirtualClock(OffsetDateTime.parse("2026-03-02T08:00:00-05:00"));
    private final List<String> done = new ArrayList<>();

    @Test
    void severalAgendasRunInTheOrderOfTheirMomentsAndWhatTheySayLeavesAtEach() {
        List<Instant> settled = new ArrayList<>();
        Schedule schedule = new Schedule(
                List.of(each("digest", Duration.ofHours(3)), each("reminder", Duration.ofHours(2))),
                clock,
                Optional.of(clock),
                patience -> settled.add(clock.instant()));
        schedule.begin();
        List<Ran> ran = clock.moveTo(START.plus(Duration.ofHours(6)));
        List<String> order = List.of("reminder 2", "digest 3", "reminder 4", "digest 6", "reminder 6");
        assertEquals(order, done);
        assertEquals(
                List.of("reminder", "digest", "reminder", "digest", "reminder"),
                ran.stream().map(Ran::name).toList());
        assertEquals(
                List.of(2L, 3L, 4L, 6L, 6L),
                settled.stream()
                        .map(at -> Duration.between(START, at).toHours())
                        .toList());
    }

    @Test
    void whatIsOverdueRunsWhenTheProcessBeginsToLead() {
        Agenda overdue = each("overdue", Duration.ofHours(-1));
        new Schedule(List.of(overdue), clock, Optional.of(clock), patience -> true).begin();
        assertEquals(List.of("overdue -1"), done);
    }

    @Test
    void anAgendaThatFailsStopsNoOther() {
        Agenda broken = new Agenda() {
            @Override
            public Optional<Instant> next(Instant now) {
                return Optional.of(now);
            }

            @Override
            public List<Ran> runDue(Instant now) {
                throw new IllegalStateException("on purpose");
            }
        };
        new Schedule(
                        List.of(broken, each("reminder", Duration.ofHours(2))),
                        clock,
                        Optional.of(clock),
                        patience -> true)
                .begin();
        clock.moveTo(START.plus(Duration.ofHours(3)));
        assertEquals(List.of("reminder 2"), done);
    }

    @Test
    void aSlackThatIsAwayHoldsUpOneJourneyOnlySoLong() {
        List<Duration> waits = new ArrayList<>();
        Patience patience = new Patience(longest -> {
            waits.add(longest);
            return false;
        });
        patience.settle();
        patience.settle();
        patience.restore();
        patience.settle();
        assertEquals(Duration.ofSeconds(20), waits.get(0));
        assertTrue(waits.get(1).compareTo(waits.get(0)) < 0);
        assertEquals(Duration.ofSeconds(20), waits.get(2));
    }

    @Test
    void theSystemsClockBeatsEverySecond() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(2);
        Agenda counting = new Agenda() {
            @Override
            public Optional<Instant> next(Instant now) {
                return Optional.of(now);
            }

            @Override
            public List<Ran> runDue(Instant now) {
                beats.countDown();
                return List.of();
            }
        };
        try (Schedule schedule =
                new Schedule(List.of(counting), Clock.systemUTC(), Optional.empty(), patience -> true)) {
            schedule.begin();
            assertTrue(beats.await(20, TimeUnit.SECONDS));
        }
    }

    /** Due once every so often since the start; a negative distance is one moment in the past. */
    private Agenda each(String name, Duration distance) {
        return new Agenda() {
            private Instant last = START;

            @Override
            public Optional<Instant> next(Instant now) {
                return distance.isNegative() && !last.equals(START)
                        ? Optional.empty()
                        : Optional.of(last.plus(distance));
            }

            @Override
            public List<Ran> runDue(Instant now) {
                if (next(now).filter(moment -> !moment.isAfter(now)).isEmpty()) {
                    return List.of();
                }
                last = last.plus(distance);
                done.add(name + " " + Duration.between(START, last).toHours());
                return List.of(new Ran(name, "company", last, "done"));
            }
        };
    }
}
