package quotient.bot.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.incidents.IncidentId;
import quotient.domain.people.PersonId;
import quotient.workspace.team.Message;

@DisplayName("O7: an incident in the evening's handoff, in Slack")
class HandoffCardStoryTest {

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
            "O7, P39: an incident that nobody leads is a gap; taken from the card, the card turns complete in place")
    void anIncidentIsTakenFromTheCard() {
        premises.pass(Duration.ofHours(10).plusMinutes(25));
        premises.types("U0REP", "/incident declare sev3 quotes answer <slowly>");
        premises.pass(Duration.ofMinutes(6));
        Message card = pack("incomplete");
        assertTrue(card.visible().contains("I-1001"), card.visible());
        assertTrue(card.visible().contains("no owner"), card.visible());

        premises.clicksOldCard("U0STRANGER", card, HandoffActions.TAKE);
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you yet"));
        premises.workspace().as("U0OPS").clicks(card, "Take it");
        Message complete = pack("complete");
        assertTrue(complete.text().contains("give the promised update"), complete.text());
        assertEquals(
                Optional.of(new PersonId("U0OPS")),
                premises.house()
                        .ports()
                        .incidents()
                        .find(new IncidentId("I-1001"))
                        .flatMap(incident -> incident.course().commander()));
        assertEquals(card.ts(), complete.ts());
    }

    private Message pack(String state) {
        return premises.awaitIn(
                "C0OPS",
                message -> !message.reply()
                        && message.text().contains("Evening handoff")
                        && message.text().contains(": " + state));
    }
}
