package quotient.domain.clientdigests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("I10: a client hears of the day before when there is something good to say")
final class DailyWinTest {

    /** Tuesday is 3 March 2026, Monday the second. The desk looks at this client since 1 February. */
    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        a usual day                          | 2026-03-03 | AS_USUAL | 47 47x20   | ''                                  | 2026-02-01 | Good morning! Your automations completed 47 tasks yesterday, with no incident. That makes 30 days in a row without an incident.
        the day after a round figure         | 2026-03-04 | AS_USUAL | 47 47x20   | ''                                  | 2026-02-01 | Good morning! Your automations completed 47 tasks yesterday, with no incident.
        ten are enough                       | 2026-03-04 | AS_USUAL | 10         | ''                                  | -          | Good morning! Your automations completed 10 tasks yesterday, with no incident.
        nine are not                         | 2026-03-04 | AS_USUAL | 9          | ''                                  | -          | (9 tasks yesterday, and fewer than 10 are not told)
        one is one task                      | 2026-03-04 | AS_USUAL | 1          | ''                                  | -          | (1 task yesterday, and fewer than 10 are not told)
        half of a usual day is told          | 2026-03-04 | AS_USUAL | 20 40x5    | ''                                  | -          | Good morning! Your automations completed 20 tasks yesterday, with no incident.
        less than half is not                | 2026-03-04 | AS_USUAL | 19 40x5    | ''                                  | -          | (19 tasks yesterday, less than half of a usual day)
        of four days nothing is usual        | 2026-03-04 | AS_USUAL | 19 40x4    | ''                                  | -          | Good morning! Your automations completed 19 tasks yesterday, with no incident.
        days without a task do not count     | 2026-03-04 | AS_USUAL | 20 40x5 0x20 | ''                                | -          | Good morning! Your automations completed 20 tasks yesterday, with no incident.
        the best day of four weeks           | 2026-03-04 | AS_USUAL | 1200 1199x10 | ''                                | 2026-02-01 | Good morning! Your automations completed 1,200 tasks yesterday, with no incident. That is the most in one day for four weeks.
        as good as another is not the best   | 2026-03-04 | AS_USUAL | 50 50 40x9 | ''                                  | -          | Good morning! Your automations completed 50 tasks yesterday, with no incident.
        better days are longer ago           | 2026-03-04 | AS_USUAL | 50 40x28 99 | ''                                 | -          | Good morning! Your automations completed 50 tasks yesterday, with no incident. That is the most in one day for four weeks.
        an incident of that day silences     | 2026-03-04 | AS_USUAL | 47         | 2026-03-03T10:00Z/2026-03-03T10:01Z | -          | (an incident touched 2026-03-03 to 2026-03-03)
        one that goes on silences            | 2026-03-04 | AS_USUAL | 47         | 2026-03-01T10:00Z/-                 | -          | (an incident touched 2026-03-03 to 2026-03-03)
        one of this morning is not yesterday | 2026-03-04 | AS_USUAL | 47         | 2026-03-04T05:00Z/2026-03-04T06:00Z | 2026-02-01 | Good morning! Your automations completed 47 tasks yesterday, with no incident.
        its day is Berlin's                  | 2026-03-04 | AS_USUAL | 47         | 2026-03-02T22:30Z/2026-03-02T23:00Z | -          | Good morning! Your automations completed 47 tasks yesterday, with no incident.
        a week after an incident             | 2026-03-04 | AS_USUAL | 47         | 2026-02-24T10:00Z/2026-02-24T11:00Z | 2026-01-01 | Good morning! Your automations completed 47 tasks yesterday, with no incident. That makes 7 days in a row without an incident.
        before the desk looked it knows none | 2026-03-04 | AS_USUAL | 47         | ''                                  | 2026-03-03 | Good morning! Your automations completed 47 tasks yesterday, with no incident.
        a Monday tells of the weekend        | 2026-03-02 | AS_USUAL | 1 2 30 99  | ''                                  | -          | Good morning! Your automations completed 33 tasks from Friday to Sunday, with no incident.
        only Mondays tell of the week        | 2026-03-02 | MONDAYS  | 1x7 99     | ''                                  | -          | (7 tasks last week, and fewer than 10 are not told)
        and of all of it                     | 2026-03-02 | MONDAYS  | 0x2 10x5   | ''                                  | -          | Good morning! Your automations completed 50 tasks last week, with no incident.
        """)
    void win(String row, String today, Rhythm rhythm, String back, String incidents, String since, String expected) {
        ClientFacts facts = TestFacts.on(
                today, back, incidents, Optional.ofNullable(since).map(day -> TestFacts.moment(day + "T09:00Z")));
        assertEquals(expected, TestFacts.said(DailyWinRules.draft(facts, rhythm)), row);
    }
}
