package quotient.bot.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.InvalidInput;

@DisplayName("O3, O4: the grammar of an /incident line, and what buttons say")
class IncidentWordsTest {

    @Test
    void aDeclarationInAnyOrder() {
        assertEquals(
                Map.of("severity", "SEV2", "what", "quotes answer slowly since sev1", "client", "Acme;Fern & Field"),
                IncidentWords.read(
                        "declare", "quotes SEV-2 answer slowly client=Acme since client=“Fern & Field” sev1"));
    }

    @Test
    void anUpdateBeginsWithItsStatus() {
        assertEquals(
                Map.of("status", "mitigated", "note", "we have identified it", "next", "45m"),
                IncidentWords.read("update", "mitigated we have identified it next=45m"));
    }

    @Test
    void aCreditKnowsItsShare() {
        assertEquals(
                Map.of("percent", "12.5%", "fee", "1200", "reason", "down for 2 hours"),
                IncidentWords.read("credit", "12.5% fee=1200 down for 2 hours"));
    }

    @Test
    void whatIsSaidTwiceIsRefused() {
        InvalidInput told = assertThrows(InvalidInput.class, () -> IncidentWords.read("declare", "next=1h next=2h x"));
        assertEquals("next is said twice: \"1h\" and \"2h\". Say it once.", told.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"''", "I-0", "M-1001", "1001", "I-1001:2", "I-99999999999999999999"})
    void aForeignValueIsNoIncident(String value) {
        assertEquals(Optional.empty(), Reference.incident(value));
    }

    @ParameterizedTest
    @CsvSource({"''", "M-1001", "M-1001:", "M-1001:-1", "CR-1001:1", "M-1001:9999999"})
    void aForeignValueIsNoMessage(String value) {
        assertEquals(Optional.empty(), Reference.message(value));
    }
}
