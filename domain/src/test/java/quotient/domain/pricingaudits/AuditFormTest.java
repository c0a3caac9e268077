package quotient.domain.pricingaudits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.PersonId;

@DisplayName("P111, P112: the checklist and what is said of what failed")
final class AuditFormTest {
    private static final String ALL = AuditKind.QUOTES_OF_WEEK.checklist().stream()
            .map(ChecklistItem::code)
            .collect(Collectors.joining(","));

    @Test
    void aQuoteHasEightItemsAndAnExceptionFive() {
        assertEquals(8, AuditKind.QUOTES_OF_WEEK.checklist().size());
        assertEquals(5, AuditKind.EXCEPTIONS_OF_MONTH.checklist().size());
    }

    @Test
    void whatIsNotTickedHasFailed() {
        assertEquals(new AuditWish(List.of(), Optional.empty()), read(Map.of("checklist", ALL)));
        AuditWish wish = read(Map.of(
                "checklist", ALL.replace("floor,", ""),
                "severity", "high",
                "wrong", "the floor is 0.50",
                "owner", "U0REP"));
        assertEquals(List.of(ChecklistItem.FLOOR), wish.failed());
        assertEquals(
                Optional.of(new AuditWish.Fault(FindingSeverity.HIGH, "the floor is 0.50", new PersonId("U0REP"))),
                wish.fault());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "segment, '', '', '', severity wrong owner",
        "segment, high, '', U0REP, wrong",
        "segment, awful, bad, U0REP, severity",
        "all, '', something, '', wrong"
    })
    void aMistakeStandsBesideItsField(String ticked, String severity, String wrong, String owner, String fields) {
        Map<String, String> typed = Map.of(
                "checklist", ticked.equals("all") ? ALL : ticked,
                "severity", severity,
                "wrong", wrong,
                "owner", owner);
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> read(typed));
        assertEquals(
                List.of(fields.split(" ")),
                invalid.errors().stream().map(FieldError::field).toList());
    }

    @ParameterizedTest(name = "{0} is due {1}")
    @DisplayName("P112: by when each severity is mended")
    @CsvSource({
        "CRITICAL, 2026-03-03T05:00:00Z",
        "HIGH, 2026-03-03T15:00:00Z",
        "MEDIUM, 2026-03-09T15:00:00Z",
        "LOW, 2026-03-16T15:00:00Z"
    })
    void everySeverityHasItsTime(FindingSeverity severity, Instant due) {
        assertEquals(due, severity.due(Instant.parse("2026-03-02T15:00:00Z"), ZoneId.of("America/New_York")));
    }

    private static AuditWish read(Map<String, String> typed) {
        return AuditForm.read(AuditKind.QUOTES_OF_WEEK, typed);
    }
}
