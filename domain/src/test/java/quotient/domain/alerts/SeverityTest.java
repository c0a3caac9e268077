package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;
import quotient.domain.time.BusinessCalendar;

@DisplayName("O1: how bad it is says by when somebody must have acknowledged it")
final class SeverityTest {
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            SEV-1 has 15 minutes                   | SEV1 | 2026-03-02T10:00:00-05:00 | 2026-03-02T10:15:00-05:00
            SEV-1 has them at night too            | SEV1 | 2026-03-02T23:55:00-05:00 | 2026-03-03T00:10:00-05:00
            SEV-2 has 30 minutes                   | SEV2 | 2026-03-02T10:00:00-05:00 | 2026-03-02T10:30:00-05:00
            SEV-3 has 4 hours                      | SEV3 | 2026-03-02T10:00:00-05:00 | 2026-03-02T14:00:00-05:00
            4 hours are 4 when the clocks change   | SEV3 | 2026-03-08T00:00:00-05:00 | 2026-03-08T05:00:00-04:00
            SEV-4 has the next business day        | SEV4 | 2026-03-02T10:00:00-05:00 | 2026-03-03T18:00:00-05:00
            SEV-4 of a Friday has until Monday     | SEV4 | 2026-03-06T10:00:00-05:00 | 2026-03-09T18:00:00-04:00
            """)
    void deadlines(String sentence, Severity severity, String since, String by) {
        assertEquals(
                OffsetDateTime.parse(by).toInstant(),
                severity.acknowledgeBy(
                        OffsetDateTime.parse(since).toInstant(), new BusinessCalendar(AlertDesk.ZONE, Set.of())),
                sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            by its code           | sev2     | SEV2
            as people write it    | SEV-1    | SEV1
            by its other name     | critical | SEV1
            as monitors say       | warning  | SEV3
            anything else is none | sev5     |
            """)
    void words(String sentence, String word, Severity severity) {
        assertEquals(Optional.ofNullable(severity), Severity.ofWord(word), sentence);
    }
}
