package quotient.bot.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.bot.quotetriage.TriageActions;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** It is 08:00 on Monday, 2 March 2026. */
@DisplayName("P37, P39, P40, P56: a day that cannot be closed, and then can")
class ClosureStoryTest {

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
    void aDayIsTriagedAndClosed() {
        escalates("Q-1001");
        isTriaged();
        escalates("Q-1002");
        premises.types("U0REP", "/quote scenarios Q-1002 discount=0 | discount=5 | discount=10");
        staysOpen();
        isClosedOnce();
    }

    private void escalates(String quote) {
        premises.workspace()
                .as("U0REP")
                .types("C0SALES", "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        premises.awaitEphemeral("U0REP", message -> message.visible().contains(quote));
        premises.workspace().as("U0REP").types("C0SALES", "/quote submit " + quote + " a logo");
        premises.awaitIn("C0DESK", message -> message.visible().contains(quote));
    }

    private void isTriaged() {
        premises.pass(Duration.ofMinutes(16));
        Message board =
                premises.awaitIn("C0DESK", message -> message.text().contains("Quote triage, 2026-03-02: 1 of 1"));
        premises.clicksOldCard("U0REP", board, TriageActions.PLAN);
        assertTrue(premises.awaitTold("U0REP", "does not let you triage escalated quotes"));
        premises.workspace().as("U0MGR").clicks(board, "Plan…");
        View form = premises.awaitView("U0MGR");
        Answer wrong = premises.workspace().as("U0MGR").submits(form, plan("U0REP", "reduce_scope", "soon", "120"));
        assertEquals(Set.of("follow_up", "expected_margin"), wrong.errors().keySet());
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(form, plan("U0REP", "reduce_scope", "4h", "56.5"))
                .ok());
        Message filled = premises.awaitIn("C0DESK", message -> message.text().contains("all 1 settled"));
        assertEquals(board.ts(), filled.ts());
        assertTrue(filled.visible().contains("reduce scope") && filled.visible().contains("56.5 %"), filled.visible());
        premises.awaitDirect("U0REP", message -> message.text().contains("Max made you the owner of"));
        premises.workspace().as("U0DESK").clicks(filled, "Change…");
        View seen = premises.awaitView("U0DESK");
        assertTrue(seen.visible().contains("Max has said this"), seen.visible());
        premises.workspace().as("U0DESK").closes(seen);
    }

    private void staysOpen() {
        premises.pass(Duration.ofHours(9).plusMinutes(50));
        Message agenda = premises.awaitIn(
                "C0EXEC", message -> message.text().contains("Executive agenda, 2026-03-02: 2 reviews today"));
        assertTrue(agenda.visible().contains("waits for an executive's decision"), agenda.visible());
        premises.awaitIn("C0OPS", message -> message.text().contains("Portfolio summary of 2026-03-02: 1 proposal"));
        Message card = card("1 thing keeps it open");
        assertTrue(card.visible().contains("Q-1002 of Rae is escalated, and nobody owns it"), card.visible());
        premises.clicksOldCard("U0REP", card, ClosureActions.CLOSE);
        assertTrue(premises.awaitTold("U0REP", "does not let you close the pricing day"));
        premises.workspace().as("U0LEAD").clicks(card, "Close the day");
        assertTrue(premises.awaitTold("U0LEAD", "2026-03-02 stays open. Q-1002 of Rae is escalated"));
        premises.pass(Duration.ofMinutes(25));
        premises.awaitIn(
                "C0OPS",
                message -> message.text().contains("Evening handoff")
                        && message.visible().contains("not closed"));
        premises.workspace().as("U0LEAD").opensHome();
        premises.workspace().as("U0LEAD").clicks(premises.awaitHome("U0LEAD"), "Today");
        View home = premises.awaitHome("U0LEAD", view -> view.visible().contains("Two-minute checklist"));
        assertTrue(home.visible().contains("1 thing keeps it open"), home.visible());
    }

    private void isClosedOnce() {
        Message card = card("1 thing keeps it open");
        premises.workspace().as("U0DESK").clicks(card, "Give it an owner…");
        assertTrue(premises.workspace()
                .as("U0DESK")
                .submits(premises.awaitView("U0DESK"), plan("U0DESK", "raise_price", "tomorrow", "60"))
                .ok());
        Message green = card("it can be closed");
        assertEquals(card.ts(), green.ts());
        premises.workspace().as("U0LEAD").clicks(green, "Close the day");
        assertEquals(card.ts(), card("closed by Lee").ts());
        premises.clicksOldCard("U0OPS", green, ClosureActions.CLOSE);
        assertTrue(premises.awaitTold("U0OPS", "2026-03-02 was already closed by Lee at"));
        premises.awaitIn(
                "C0OPS",
                message -> message.text().contains("Evening handoff")
                        && message.visible().contains("closed by Lee"));
        premises.pass(Duration.ofHours(38));
        premises.awaitIn(
                "C0OPS",
                message -> message.text().contains("Morning handoff")
                        && message.visible().contains("Tue 3 Mar was not closed: `/ops day 2026-03-03`"));
        assertTrue(premises.types("U0LEAD", "/ops day 2026-03-02").visible().contains("closed by Lee"));
    }

    private static Map<String, String> plan(String owner, String remediation, String followUp, String margin) {
        return Map.of("owner", owner, "remediation", remediation, "follow_up", followUp, "expected_margin", margin);
    }

    private Message card(String state) {
        return premises.awaitIn(
                "C0OPS",
                message ->
                        message.text().contains("Pricing day") && message.text().contains(state));
    }
}
