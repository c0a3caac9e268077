package quotient.bot.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P38 P95: the archives that are compared end with the same day and the same weeks")
class PastTest {

    private static final Instant END = Instant.parse("2026-03-06T21:00:00Z");
    private static final Past WEEKS = Past.weeks(100, 20, END);
    private static final Past OLD = WEEKS.after(10_000);

    @Test
    void oldArchiveHoldsExactlyAsManyQuotesAsAskedFor() {
        assertEquals(800, WEEKS.quotes());
        assertEquals(10_000, OLD.quotes());
    }

    @Test
    void lastDayIsTheSameInEveryArchive() {
        List<Instant> day = moments(Past.day(20, END));
        assertEquals(day, since(WEEKS, Duration.ofDays(1)));
        assertEquals(day, since(OLD, Duration.ofDays(1)));
    }

    @Test
    void eachOfTheLastEightWeeksHasAsManyQuotes() {
        assertEquals(moments(WEEKS), since(OLD, Duration.ofDays(56)));
        assertEquals(
                List.of(100, 200, 300, 400, 500, 600, 700, 800),
                IntStream.rangeClosed(1, 8)
                        .mapToObj(week -> since(OLD, Duration.ofDays(7L * week)).size())
                        .toList());
    }

    @Test
    void momentsGrowAndStayBeforeTheEnd() {
        List<Instant> all = moments(OLD);
        assertEquals(all.stream().distinct().sorted().toList(), all);
        assertEquals(END.minus(Duration.ofMinutes(72)), all.get(OLD.quotes() - 1));
    }

    @Test
    void thereIsNoQuoteBehindTheLast() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> WEEKS.at(800));
        assertEquals("there are 800 quotes, and no number 800", refused.getMessage());
    }

    private static List<Instant> since(Past past, Duration length) {
        return moments(past).stream()
                .filter(at -> !at.isBefore(END.minus(length)))
                .toList();
    }

    private static List<Instant> moments(Past past) {
        return Stream.iterate(0, number -> number + 1)
                .limit(past.quotes())
                .map(past::at)
                .toList();
    }
}
