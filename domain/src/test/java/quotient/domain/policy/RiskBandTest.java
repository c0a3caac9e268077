package quotient.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.time.BusinessCalendar;

@DisplayName("P22, D6: by when somebody must have looked at a thin margin")
class RiskBandTest {

    private static final BusinessCalendar NEW_YORK =
            new BusinessCalendar(ZoneId.of("America/New_York"), Set.of(LocalDate.of(2026, 5, 25)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a warning of a Monday is due at six on Tuesday       | WARNING  | 2026-03-02T14:00:00Z | 2026-03-03T23:00:00Z
            a warning of a Friday is due on Monday               | WARNING  | 2026-03-06T14:00:00Z | 2026-03-09T22:00:00Z
            a warning before a long weekend is due after it      | WARNING  | 2026-05-22T14:00:00Z | 2026-05-26T22:00:00Z
            a critical one is due the same night, local time     | CRITICAL | 2026-03-03T02:00:00Z | 2026-03-03T04:59:59Z
            """)
    void thinMarginsHaveTheirDeadline(String sentence, RiskBand band, Instant quoted, Instant due) {
        assertEquals(Optional.of(due), band.due(quoted, NEW_YORK), sentence);
    }

    @ParameterizedTest
    @CsvSource("2026-03-02T14:00:00Z")
    void aHealthyMarginHasNone(Instant quoted) {
        assertEquals(Optional.empty(), RiskBand.HEALTHY.due(quoted, NEW_YORK));
    }
}
