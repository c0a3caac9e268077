package quotient.domain.clientdigests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("I9, I10, I11: how often a client is told, once it was too much")
final class RhythmTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        a daily win first comes on Mondays     | DAILY_WIN | AS_USUAL          | MONDAYS           | only on Mondays
        and then no more                       | DAILY_WIN | MONDAYS           | OFF               | no more
        what is off stays off                  | DAILY_WIN | OFF               | OFF               | no more
        a week first comes every second week   | WEEKLY    | AS_USUAL          | EVERY_SECOND_WEEK | every second week
        then once a month                      | WEEKLY    | EVERY_SECOND_WEEK | MONTHLY           | once a month
        and then no more                       | WEEKLY    | MONTHLY           | OFF               | no more
        milestones come no more at once        | MILESTONE | AS_USUAL          | OFF               | no more
        """)
    void slower(String row, DigestKind kind, Rhythm now, Rhythm next, String spoken) {
        assertEquals(next, kind.slower(now), row);
        assertEquals(spoken, kind.when(next), row);
        assertEquals(now != next, kind.isSlower(next, now), row);
    }

    /** Set on Wednesday, 4 March 2026. */
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        as usual on any day                  | AS_USUAL          | 2026-03-05 | true
        Mondays on a Monday                  | MONDAYS           | 2026-03-09 | true
        Mondays on a Tuesday                 | MONDAYS           | 2026-03-10 | false
        the week after                       | EVERY_SECOND_WEEK | 2026-03-09 | false
        the second week                      | EVERY_SECOND_WEEK | 2026-03-16 | true
        the third                            | EVERY_SECOND_WEEK | 2026-03-23 | false
        over the change of clocks            | EVERY_SECOND_WEEK | 2026-03-30 | true
        over the year with 53 weeks          | EVERY_SECOND_WEEK | 2027-01-04 | true
        the first Monday of a month          | MONTHLY           | 2026-04-06 | true
        a first Monday on the seventh        | MONTHLY           | 2026-09-07 | true
        a second Monday on the eighth        | MONTHLY           | 2026-06-08 | false
        off                                  | OFF               | 2026-03-09 | false
        """)
    void allows(String row, Rhythm rhythm, LocalDate day, boolean expected) {
        RhythmSetting setting = new RhythmSetting(rhythm, TestFacts.moment("2026-03-04T12:00Z"));
        assertEquals(expected, setting.allows(day, TestFacts.BERLIN), row);
    }
}
