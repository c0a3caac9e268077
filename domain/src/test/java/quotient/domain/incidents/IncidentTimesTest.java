package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Company;
import quotient.domain.testing.EachRow;

@DisplayName("O1, O3, O5: by when an incident is taken, updated, and pressed for")
final class IncidentTimesTest {
    private static final IncidentTimes TIMES = new IncidentTimes(
            new Company("J1MSKY", ZoneId.of("America/New_York"), Currency.getInstance("USD"), Set.of(), Map.of()));

    @EachRow
    @CsvSource({
        "SEV-1 is taken within 15 minutes, SEV1, 0, 2026-03-02T10:00:00-05:00, 2026-03-02T10:15:00-05:00",
        "SEV-1 wakes people, SEV1, 0, 2026-03-02T02:00:00-05:00, 2026-03-02T02:15:00-05:00",
        "SEV-2 is taken within 30 minutes, SEV2, 0, 2026-03-02T23:30:00-05:00, 2026-03-03T00:00:00-05:00",
        "SEV-3 is taken within 4 hours, SEV3, 0, 2026-03-02T10:00:00-05:00, 2026-03-02T14:00:00-05:00",
        "SEV-3 does not end in the night, SEV3, 0, 2026-03-02T20:00:00-05:00, 2026-03-03T08:30:00-05:00",
        "SEV-4 has until the next business day, SEV4, 0, 2026-03-06T10:00:00-05:00, 2026-03-09T18:00:00-04:00",
        "After many climbs every 4 hours, SEV1, 7, 2026-03-02T10:00:00-05:00, 2026-03-02T14:00:00-05:00",
    })
    void acknowledgement(String name, Severity severity, int climbed, String from, String by) {
        assertEquals(at(by), TIMES.acknowledgeBy(severity, climbed, at(from)));
    }

    @EachRow
    @CsvSource({
        "SEV-1 after 30 minutes, SEV1, 2026-03-02T10:00:00-05:00, 2026-03-02T10:30:00-05:00",
        "SEV-2 after an hour, SEV2, 2026-03-02T10:00:00-05:00, 2026-03-02T11:00:00-05:00",
        "SEV-3 after 4 hours, SEV3, 2026-03-02T10:00:00-05:00, 2026-03-02T14:00:00-05:00",
        "SEV-4 on the next business day, SEV4, 2026-03-06T10:00:00-05:00, 2026-03-09T18:00:00-04:00",
    })
    void nextUpdate(String name, Severity severity, String from, String by) {
        assertEquals(at(by), TIMES.nextUpdate(severity, at(from)));
    }

    @EachRow
    @CsvSource({
        "By day at the moment and 15 minutes on, SEV3, 2026-03-02T14:00:00-05:00, 2026-03-02T14:00:00-05:00, 2026-03-02T14:15:00-05:00",
        "SEV-2 at night too, SEV2, 2026-03-02T02:00:00-05:00, 2026-03-02T02:00:00-05:00, 2026-03-02T02:15:00-05:00",
        "SEV-3 waits for the morning, SEV3, 2026-03-02T02:00:00-05:00, 2026-03-02T08:00:00-05:00, 2026-03-02T08:15:00-05:00",
        "Overdue just before the night waits too, SEV3, 2026-03-02T22:50:00-05:00, 2026-03-02T22:50:00-05:00, 2026-03-03T08:00:00-05:00",
    })
    void pressing(String name, Severity severity, String promised, String remind, String escalate) {
        Deadlines deadlines = TIMES.promising(Deadlines.NONE, severity, at(promised));
        assertEquals(at(promised), deadlines.nextUpdate().orElseThrow());
        assertEquals(at(remind), deadlines.remindAt().orElseThrow());
        assertEquals(at(escalate), deadlines.escalateAt().orElseThrow());
        assertEquals(at(remind), deadlines.dueAt().orElseThrow());
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
