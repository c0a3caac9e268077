package quotient.domain.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("A week ends at an hour of the company's clock")
final class WeekTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        an ordinary week has 168 hours     | America/New_York    | 2026-03-06T16:00:00-05:00 | PT168H
        clocks go forward: one hour less   | America/New_York    | 2026-03-13T16:00:00-04:00 | PT167H
        clocks go back: one hour more      | America/New_York    | 2026-11-06T16:00:00-05:00 | PT169H
        and so in Berlin                   | Europe/Berlin       | 2026-04-03T16:00:00+02:00 | PT167H
        half an hour on Lord Howe          | Australia/Lord_Howe | 2026-04-10T16:00:00+10:30 | PT168H30M
        """)
    void aWeekIsSevenDaysOnTheWall(String row, String zone, String end, Duration length) {
        Instant to = OffsetDateTime.parse(end).toInstant();
        Week week = new Week(ZoneId.of(zone), to);
        assertEquals(length, Duration.between(week.from(), to), row);
        assertEquals(week.back(2).to(), week.back(1).from());
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        on Friday afternoon its days are Saturday to Friday | 2026-03-06T16:00:00-05:00 | 2026-02-28 | 2026-03-06
        at midnight the day that begins is not within       | 2026-03-02T00:00:00-05:00 | 2026-02-23 | 2026-03-01
        """)
    void sumsByDayAreOfSevenDays(String row, String end, LocalDate first, LocalDate last) {
        Week week = new Week(
                ZoneId.of("America/New_York"), OffsetDateTime.parse(end).toInstant());
        assertEquals(first, week.firstDay(), row);
        assertEquals(last, week.lastDay(), row);
        assertEquals(7, week.days().size());
    }

    @Test
    void theLastWeeksComeOldestFirstAndEndWithThisOne() {
        Week week = new Week(ZoneId.of("UTC"), Instant.parse("2026-03-06T16:00:00Z"));
        assertEquals(week, week.last(8).get(7));
        assertEquals(Instant.parse("2026-01-16T16:00:00Z"), week.last(8).get(0).to());
    }
}
