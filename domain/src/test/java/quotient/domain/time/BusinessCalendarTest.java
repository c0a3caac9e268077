package quotient.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("D6: business days are those of the company's zone, without its weekends and holidays")
final class BusinessCalendarTest {
    private static final BusinessCalendar NEW_YORK = new BusinessCalendar(
            ZoneId.of("America/New_York"), Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 3, 2)));

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a Friday is one            | 2026-12-18 | true
            a Saturday is none         | 2026-12-19 | false
            a Sunday is none           | 2026-12-20 | false
            a Monday is one            | 2026-12-21 | true
            a holiday is none          | 2026-12-25 | false
            """)
    void businessDays(String sentence, LocalDate day, boolean business) {
        assertEquals(business, NEW_YORK.isBusinessDay(day), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            on Monday it is Tuesday at 18:00                  | 2026-03-09T10:00:00-04:00 | 2026-03-10T18:00:00-04:00
            one minute before midnight is still that day      | 2026-03-09T23:59:00-04:00 | 2026-03-10T18:00:00-04:00
            morning in Europe is still yesterday in New York  | 2026-03-10T04:30:00+01:00 | 2026-03-10T18:00:00-04:00
            on Friday it is Monday                            | 2026-03-13T09:00:00-04:00 | 2026-03-16T18:00:00-04:00
            on Saturday it is Monday                          | 2026-03-14T09:00:00-04:00 | 2026-03-16T18:00:00-04:00
            a holiday on Monday makes it Tuesday              | 2026-02-27T09:00:00-05:00 | 2026-03-03T18:00:00-05:00
            a holiday on Friday makes it Monday               | 2026-12-24T09:00:00-05:00 | 2026-12-28T18:00:00-05:00
            18:00 is local when the clocks go forward         | 2026-03-06T09:00:00-05:00 | 2026-03-09T18:00:00-04:00
            18:00 is local when the clocks go back            | 2026-10-30T09:00:00-04:00 | 2026-11-02T18:00:00-05:00
            """)
    void theEndOfTheNextBusinessDay(String sentence, String moment, String end) {
        assertEquals(at(end), NEW_YORK.endOfNextBusinessDay(at(moment)), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            an ordinary day                        | 2026-03-10T10:00:00-04:00 | 2026-03-10T23:59:59-04:00
            the short day when clocks go forward   | 2026-03-08T00:30:00-05:00 | 2026-03-08T23:59:59-04:00
            the long day when clocks go back       | 2026-11-01T00:30:00-04:00 | 2026-11-01T23:59:59-05:00
            """)
    void theEndOfTheDay(String sentence, String moment, String end) {
        assertEquals(at(end), NEW_YORK.endOfDay(at(moment)), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            within a day it is the clock                        | 2026-03-09T10:00:00-04:00 | PT2H | 2026-03-09T12:00:00-04:00
            what does not fit into the day goes on at 08:00     | 2026-03-09T17:00:00-04:00 | PT4H | 2026-03-10T11:00:00-04:00
            what just fits ends at 18:00                        | 2026-03-09T16:00:00-04:00 | PT2H | 2026-03-09T18:00:00-04:00
            in the evening it begins the next morning           | 2026-03-09T21:00:00-04:00 | PT2H | 2026-03-10T10:00:00-04:00
            before 08:00 it begins at 08:00                     | 2026-03-09T05:00:00-04:00 | PT2H | 2026-03-09T10:00:00-04:00
            on Friday afternoon it ends on Monday               | 2026-03-13T17:00:00-04:00 | PT4H | 2026-03-16T11:00:00-04:00
            a holiday does not count                            | 2026-02-27T17:00:00-05:00 | PT4H | 2026-03-03T11:00:00-05:00
            more than a day passes over the days between        | 2026-03-09T10:00:00-04:00 | PT25H | 2026-03-11T15:00:00-04:00
            """)
    void businessTimePasses(String sentence, String from, Duration time, String to) {
        assertEquals(at(to), NEW_YORK.after(at(from), time), sentence);
        assertEquals(time, NEW_YORK.between(at(from), at(to)), sentence);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
