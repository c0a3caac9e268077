package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Severity;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestIncidents;

@DisplayName("O4: SEV-1 10-25 %, SEV-2 5-10 %, SEV-3 case by case, SEV-4 none; both ends included")
final class CreditGuidanceTest {

    @EachRow
    @CsvSource({
        "below SEV-1, SEV1, 9.99, false",
        "lower end of SEV-1, SEV1, 10, true",
        "upper end of SEV-1, SEV1, 25, true",
        "above SEV-1, SEV1, 25.01, false",
        "below SEV-2, SEV2, 4.99, false",
        "lower end of SEV-2, SEV2, 5, true",
        "upper end of SEV-2, SEV2, 10, true",
        "above SEV-2, SEV2, 10.01, false",
        "SEV-3 little, SEV3, 0.01, true",
        "SEV-3 all, SEV3, 100, true",
        "SEV-4 little, SEV4, 0.01, false",
    })
    void guidance(String name, Severity severity, String percent, boolean allowed) {
        assertEquals(allowed, CreditGuidance.of(severity).allows(Percent.of(percent)));
    }

    @Test
    void theAmountIsExactAndRoundedHalfUpToTheCentOnce() {
        assertEquals(
                Money.usd("154.32"),
                TestIncidents.credit(1001, new IncidentId("I-1001"), "Acme").amount());
    }

    @Test
    void theReasonNamesTheGuidance() {
        assertEquals(
                "30 % is outside the guidance for SEV-1 (10 to 25 % of the monthly fee), so an executive decides.",
                CreditGuidance.SEV1.judged(Percent.of("30"), Severity.SEV1));
    }
}
