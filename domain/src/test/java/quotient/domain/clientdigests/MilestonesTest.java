package quotient.domain.clientdigests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("I9: what a client has reached is told once ever, and only the highest of it")
final class MilestonesTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        nothing yet                     | 99      | ''                 | (nothing new was reached) | ''
        the first                       | 100     | ''                 | Your automations have completed 100 tasks. | tasks-100
        a little more than it           | 112     | ''                 | Your automations have completed 100 tasks, and stand at 112 today. | tasks-100
        told before                     | 112     | tasks-100          | (nothing new was reached) | ''
        the next                        | 500     | tasks-100          | Your automations have completed 500 tasks. | tasks-500
        a history is told as one        | 5432    | ''                 | Your automations have completed 5,000 tasks, and stand at 5,432 today. | tasks-100 tasks-500 tasks-1000 tasks-5000
        only what is above the last     | 10000   | tasks-100 tasks-500 tasks-1000 | Your automations have completed 10,000 tasks. | tasks-5000 tasks-10000
        what is lower is not told later | 600     | tasks-500          | (nothing new was reached) | ''
        a million                       | 1000000 | tasks-500000       | Your automations have completed 1,000,000 tasks. | tasks-100 tasks-500 tasks-1000 tasks-5000 tasks-10000 tasks-50000 tasks-100000 tasks-1000000
        """)
    void tasks(String row, long total, String reached, String expected, String codes) {
        ClientFacts facts = TestFacts.with(TestFacts.on("2026-05-20", "5", "", Optional.empty()), total, 0);
        Draft draft = new MilestoneRules(facts, words(reached)).draft();
        assertEquals(expected, TestFacts.said(draft), row);
        assertEquals(codes, draft.match(text -> String.join(" ", text.milestones()), why -> ""), row);
    }

    /** The quarter ends with March; in Berlin it has 89 days and 23 hours. */
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        without an incident            | 2026-04-01 | 2025-12-31 | 5 | ''                                  | ''             | A whole quarter without an incident: from January to March 2026 your automations were available 100 % of the time.
        watched from its first day     | 2026-04-01 | 2026-01-01 | 5 | ''                                  | ''             | A whole quarter without an incident: from January to March 2026 your automations were available 100 % of the time.
        not watched from its beginning | 2026-04-01 | 2026-01-02 | 5 | ''                                  | ''             | (nothing new was reached)
        told before                    | 2026-04-02 | 2025-12-31 | 5 | ''                                  | quarter-2026-1 | (nothing new was reached)
        a month later still            | 2026-05-02 | 2025-12-31 | 5 | ''                                  | ''             | A whole quarter without an incident: from January to March 2026 your automations were available 100 % of the time.
        and then no more               | 2026-05-03 | 2025-12-31 | 5 | ''                                  | ''             | (nothing new was reached)
        where nothing was done         | 2026-04-01 | 2025-12-31 | 0 | ''                                  | ''             | (nothing new was reached)
        259 minutes are 99.8 %         | 2026-04-01 | 2025-12-31 | 5 | 2026-02-01T10:00Z/2026-02-01T14:19Z | ''             | From January to March 2026 your automations were available 99.8 % of the time, with 1 incident of 259 minutes in all.
        260 minutes are less           | 2026-04-01 | 2025-12-31 | 5 | 2026-02-01T10:00Z/2026-02-01T14:20Z | ''             | (nothing new was reached)
        two at once count once         | 2026-04-01 | 2025-12-31 | 5 | 2026-02-01T10:00Z/2026-02-01T12:00Z 2026-02-01T11:00Z/2026-02-01T12:30Z | '' | From January to March 2026 your automations were available 99.8 % of the time, with 2 incidents of 150 minutes in all.
        one that reaches out of it     | 2026-04-01 | 2025-12-31 | 5 | 2026-03-31T21:50Z/2026-04-02T00:00Z | ''             | From January to March 2026 your automations were available 99.9 % of the time, with 1 incident of 10 minutes in all.
        one of the quarter before      | 2026-04-01 | 2025-12-31 | 5 | 2025-12-31T10:00Z/2025-12-31T22:00Z | ''             | A whole quarter without an incident: from January to March 2026 your automations were available 100 % of the time.
        """)
    void quarters(
            String row, String today, String since, String tasks, String incidents, String reached, String expected) {
        ClientFacts facts = TestFacts.on(today, tasks, incidents, Optional.of(TestFacts.moment(since + "T10:00Z")));
        assertEquals(expected, TestFacts.said(new MilestoneRules(facts, words(reached)).draft()), row);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
