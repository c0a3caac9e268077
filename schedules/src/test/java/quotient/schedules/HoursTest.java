package quotient.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("O7 O9: when routines run, by local time")
class HoursTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @ParameterizedTest(name = "{0} in {1} after {2} comes at {3}")
    @CsvSource({
        // New York goes forward on 8 March 2026 at 02:00, and back on 1 November at 02:00.
        "0 0 4 * * ?, America/New_York, 2026-03-07T12:00:00Z, 2026-03-08T08:00:00Z",
        "0 0 4 * * ?, America/New_York, 2026-03-07T08:00:00Z, 2026-03-07T09:00:00Z",
        "0 0 8 * * ?, America/New_York, 2026-03-08T05:00:00Z, 2026-03-08T12:00:00Z",
        "0 0 8 * * ?, America/New_York, 2026-10-31T12:00:00Z, 2026-11-01T13:00:00Z",
        "0 0 16 ? * FRI, America/New_York, 2026-10-30T20:00:00Z, 2026-11-06T21:00:00Z",
        "0 0 4-23 * * ?, America/New_York, 2026-11-01T04:30:00Z, 2026-11-01T09:00:00Z",
        // Berlin goes forward on 29 March 2026 at 02:00, and back on 25 October at 03:00.
        "0 0 4 * * ?, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T02:00:00Z",
        "0 0 8 * * ?, Europe/Berlin, 2026-03-28T07:00:00Z, 2026-03-29T06:00:00Z",
        "0 0 8 * * ?, Europe/Berlin, 2026-10-24T06:00:00Z, 2026-10-25T07:00:00Z",
        "0 0 4 * * ?, Europe/Berlin, 2026-10-24T23:30:00Z, 2026-10-25T03:00:00Z",
        // Lord Howe goes back by half an hour on 5 April 2026 at 02:00, and forward on 4 October at 02:00.
        "0 0 8 * * ?, Australia/Lord_Howe, 2026-04-03T21:00:00Z, 2026-04-04T21:30:00Z",
        "0 0 4 * * ?, Australia/Lord_Howe, 2026-04-04T14:00:00Z, 2026-04-04T17:30:00Z",
        "0 0 8 * * ?, Australia/Lord_Howe, 2026-10-02T21:30:00Z, 2026-10-03T21:00:00Z",
        "0 30 4 * * ?, Australia/Lord_Howe, 2026-10-03T15:00:00Z, 2026-10-03T17:30:00Z",
    })
    void aLocalHourStaysThatHourAcrossAClockChange(String cron, ZoneId zone, Instant after, Instant next) {
        assertEquals(Optional.of(next), Hours.of(cron).nextAfter(after, zone));
    }

    @Test
    void theNextMomentDependsOnNothingThatWasAskedBefore() {
        Hours hours = Hours.of("0 0 8 * * ?");
        List<Instant> asked = Stream.of(
                        "2026-03-08T07:59:59Z",
                        "2026-03-08T08:00:00Z",
                        "2026-03-10T12:00:00Z",
                        "2026-03-08T07:59:59Z",
                        "2026-03-07T08:00:00Z",
                        "2026-03-09T07:59:59Z")
                .map(Instant::parse)
                .toList();
        List<Instant> alone = asked.stream()
                .map(moment -> Hours.of("0 0 8 * * ?").nextAfter(moment, UTC).orElseThrow())
                .toList();
        assertEquals(
                alone,
                asked.stream()
                        .map(moment -> hours.nextAfter(moment, UTC).orElseThrow())
                        .toList());
        assertEquals(Instant.parse("2026-03-09T08:00:00Z"), alone.get(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"America/New_York", "Europe/Berlin", "Australia/Lord_Howe"})
    void anHourlyRoutineRunsTwentyTimesOnEveryDayOfTheYear(ZoneId zone) {
        Hours hours = Hours.of("0 0 4-23 * * ?");
        Instant start = Instant.parse("2026-01-01T12:00:00Z")
                .atZone(zone)
                .toLocalDate()
                .atStartOfDay(zone)
                .toInstant();
        Instant end = start.atZone(zone).plusYears(1).toInstant();
        List<Instant> moments = Stream.iterate(
                        start, moment -> hours.nextAfter(moment, zone).orElseThrow())
                .skip(1)
                .takeWhile(moment -> moment.isBefore(end))
                .toList();
        assertEquals(365 * 20, moments.size());
        assertEquals(
                365 * 20,
                moments.stream()
                        .map(moment -> new Run("hourly", Scope.company(zone), moment).key())
                        .distinct()
                        .count());
        assertTrue(moments.stream().allMatch(moment -> moment.atZone(zone).getHour() >= 4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 10 3 * * ?        | 00:00 to 03:59",
                "0 0 0 * * ?         | 00:00 to 03:59",
                "0 0 * * * ?         | 00:00 to 03:59",
                "0 0/5 2-6 * * ?     | 00:00 to 03:59",
                "0 0 2 ? * FRI       | 00:00 to 03:59",
                "0 0 1 1 1 ?         | 00:00 to 03:59",
                "* 0 8 * * ?         | from 0 to 59",
                "0/5 0 8 * * ?       | from 0 to 59",
                "60 0 8 * * ?        | from 0 to 59",
                "every day           | it has 2 fields",
                "''                  | it has 1 fields",
                "0 8 * * MON-FRI     | it has 5 fields",
                "0 0 8 * * ? 2026 ?  | it has 8 fields",
                "0 0 25 * * ?        | Hour values must be between 0 and 23",
                "0 0 8 ? * FRY       | Invalid Day-of-Week value",
                "0 0 8 31 2 ?        | it never comes",
                "0 0 8 1 1 ? 2020    | it never comes",
            })
    void whatNoRoutineCanRunByIsRefusedWithASentence(String cron, String why) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Hours.of(cron));
        assertTrue(refused.getMessage().startsWith("\"" + cron + "\" is no cron expression that I can run by: "));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("Write it like \"0 0 16 ? * FRI\", which is Fridays at 16:00."));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 8 * * ?           | daily at 08:00",
                "0 5 17 ? * *          | daily at 17:05",
                "0 0 8,12,17 * * ?     | daily at 08:00, 12:00 and 17:00",
                "0 30 8 ? * MON-FRI    | weekdays at 08:30",
                "0 0 16 ? * FRI        | Fridays at 16:00",
                "0 0 9 ? * mon,thu     | Mondays and Thursdays at 09:00",
                "0 15 4-23 * * ?       | daily every hour from 04:15 to 23:15",
                "0 0 8-18 ? * MON-FRI  | weekdays every hour from 08:00 to 18:00",
                "0 0 9 1 * ?           | on day 1 of each month at 09:00",
                "0 0/10 8 * * ?        | 0 0/10 8 * * ?",
                "0 0 9 ? * FRI#2       | 0 0 9 ? * FRI#2",
                "30 0 9 * * ?          | 30 0 9 * * ?",
                "0 0 9 L * ?           | 0 0 9 L * ?",
            })
    void hoursAreSaidInWords(String cron, String words) {
        assertEquals(words, Hours.of(cron).inWords());
    }

    @Test
    void theFirstMomentIsTheOneAfterNotTheOneAt() {
        Hours eight = Hours.of("0 0 8 * * ?");
        Instant today = Instant.parse("2026-03-02T08:00:00Z");
        assertEquals(Optional.of(today), eight.nextAfter(today.minusMillis(1), UTC));
        assertEquals(Optional.of(today.plusSeconds(86_400)), eight.nextAfter(today, UTC));
    }
}
