package quotient.bot.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.blocks.Modal;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.testing.TestAlerts;

class IncidentFromAlertViewTest {

    @DisplayName("X17: the form knows severity, headline and customer; a customer that nobody knows is left out")
    @ParameterizedTest
    @CsvSource({"Acme & Sons, Acme & Sons", "acme & sons, acme & sons", "Northwind, ''"})
    void theFormIsFilled(String client, String filled) {
        Modal form = IncidentFromAlertView.form(
                TestAlerts.plain().severity(Severity.SEV1).client(client).alert(1001),
                List.of("Acme & Sons"),
                "https://localhost/answer");
        assertEquals("A-1001 https://localhost/answer", form.metadata());
        assertEquals(
                "sev1",
                element(form, IncidentForm.SEVERITY)
                        .getAsJsonObject("initial_option")
                        .get("value")
                        .getAsString());
        assertEquals(TestAlerts.plain().alert(1001).headline(), initial(form, IncidentForm.WHAT));
        assertEquals(filled, initial(form, IncidentForm.CLIENT));
    }

    private static String initial(Modal form, String field) {
        return Optional.ofNullable(element(form, field).get("initial_value"))
                .map(value -> value.getAsString())
                .orElse("");
    }

    private static JsonObject element(Modal form, String field) {
        return form.blocks().stream()
                .filter(block -> block.get("block_id").getAsString().equals(field))
                .findFirst()
                .orElseThrow()
                .getAsJsonObject("element");
    }
}
