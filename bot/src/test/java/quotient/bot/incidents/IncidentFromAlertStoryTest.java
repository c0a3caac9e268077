package quotient.bot.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("X17: from the card of an alert to an incident, in Slack")
class IncidentFromAlertStoryTest {

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName(
            "X17: declared with a filled form; the alert tells of it, is acknowledged, and makes no second incident")
    void declaredFromTheCard() {
        raise("client_urgent", Severity.SEV1, "Acme & Sons <cannot> work");
        Message card = card();
        View mine = opened("U0MGR", card);
        View hers = opened("U0EXEC", card);
        assertTrue(mine.blocks().toString().contains("Acme & Sons <cannot> work"), mine.blocks()::toString);
        assertTrue(premises.workspace().as("U0MGR").submits(mine, Map.of()).ok());
        premises.settle();

        Message incident = premises.awaitIn(
                "C0INC", message -> !message.reply() && message.text().contains("I-1001"));
        assertTrue(incident.visible().contains("from alert A-1001"), incident.visible());
        assertTrue(incident.visible().contains("SEV-1"), incident.visible());
        assertTrue(incident.text().contains("Customers: Acme &amp; Sons"), incident.text());
        assertEquals(
                List.of("Max declared incident I-1001 from this alert.", "Acknowledged by Max."),
                premises.workspace().team().messages().replies(card.channel(), card.ts()).stream()
                        .map(Message::text)
                        .toList());
        assertTrue(card().visible().contains("Acknowledged by Max"), card().visible());

        assertTrue(premises.workspace()
                .as("U0EXEC")
                .submits(hers, Map.of())
                .errors()
                .get("what")
                .startsWith("I-1001 was already declared from A-1001 by Max"));
        premises.clicksOldCard("U0OPS", card, Actions.DECLARE_FROM_ALERT);
        assertTrue(premises.awaitTold("U0OPS", "I-1001 was already declared from A-1001 by Max"));
        assertEquals(1, premises.house().ports().incidents().latest(9).size());
    }

    @Test
    @DisplayName("X17: whoever may not declare incidents may not from a card, and small alerts have no such button")
    void whoMayNotMayNot() {
        raise("client_urgent", Severity.SEV2, "Acme & Sons cannot work");
        premises.clicksOldCard("U0STRANGER", card(), Actions.DECLARE_FROM_ALERT);
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you yet"));
        assertEquals(List.of(), premises.house().ports().incidents().latest(9));
    }

    @Test
    void whatIsSmallOrOverOffersNoIncident() {
        raise("cost_spike", Severity.SEV3, "Cost is up");
        assertFalse(card().blocks().toString().contains(Actions.DECLARE_FROM_ALERT));
    }

    private void raise(String kind, Severity severity, String headline) {
        premises.house()
                .alerts()
                .raising()
                .raise(Signal.of(kind, "Acme & Sons", severity, headline, premises.now())
                        .forClient(Optional.of("acme & sons")));
        premises.pass(Duration.ofSeconds(31));
    }

    private Message card() {
        premises.settle();
        return premises.awaitIn(
                "C0OPS",
                message -> !message.reply() && message.blocks().toString().contains("alert.useful"));
    }

    private View opened(String user, Message card) {
        premises.workspace().as(user).clicks(card, Actions.DECLARE_FROM_ALERT);
        return premises.awaitView(user);
    }
}
