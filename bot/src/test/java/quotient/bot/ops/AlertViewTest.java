package quotient.bot.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.bot.blocks.Message;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Company;
import quotient.domain.testing.TestAlerts;

class AlertViewTest {

    static Stream<Arguments> alerts() {
        return Stream.of(
                Arguments.of("SEV-1, open", alert(Severity.SEV1), true),
                Arguments.of("SEV-2, open", alert(Severity.SEV2), true),
                Arguments.of("SEV-2, acknowledged", alert(Severity.SEV2).acknowledged(), true),
                Arguments.of("SEV-1, resolved", alert(Severity.SEV1).resolved(TestAlerts.MAX), false),
                Arguments.of("SEV-3, open", alert(Severity.SEV3), false),
                Arguments.of("SEV-4, open", alert(Severity.SEV4), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alerts")
    @DisplayName("X17: the card of a live SEV-1 or SEV-2 offers to declare an incident, no other does")
    void whatOffersAnIncident(String row, TestAlerts told, boolean offers) {
        Alert alert = told.alert(1001);
        Message card = AlertView.card(alert, DeskKinds.CLIENT_URGENT, List.of(), Company.UNNAMED);
        assertEquals(offers, card.blocksJson().contains("Declare incident"), row);
    }

    private static TestAlerts alert(Severity severity) {
        return TestAlerts.plain().severity(severity);
    }
}
