package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("P33, P34: a quote is recalled and revised in Slack, and its approvers see what changed")
class RevisionStoryTest {

    private Premises premises;
    private Message asked;

    @BeforeEach
    void submitted(@TempDir Path folder) {
        premises = Premises.in(folder);
        premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m discount=15 client=\"Acme & Sons\"");
        premises.types("U0REP", "/quote submit Q-1001 two-year deal");
        asked = premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
        premises.settle();
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void whatGotWorseIsAskedAgainOnANewCard() {
        premises.workspace().as("U0MGR").clicks(asked, "Approve");
        premises.settle();
        String kept =
                premises.types("U0REP", "/quote revise Q-1001 discount=12").visible();
        assertTrue(kept.contains("discount 15 % → 12 %"), kept);
        assertTrue(kept.contains("The sales manager need not be asked again."), kept);
        assertTrue(kept.contains("Send it with"), kept);

        String worse =
                premises.types("U0REP", "/quote revise Q-1001 discount=18").visible();
        assertTrue(worse.contains("Ask the sales manager with"), worse);
        premises.settle();
        Message old = premises.direct("U0MGR").get(0);
        assertTrue(old.visible().contains("has changed or recalled this"), old.visible());
        assertFalse(old.visible().contains("Reject"), old.visible());
        premises.clicksOldCard("U0MGR", asked, "approval.approve");
        assertTrue(premises.awaitTold("U0MGR", "has changed since this card was drawn"));

        premises.types("U0REP", "/quote submit Q-1001");
        premises.settle();
        Message again = premises.direct("U0MGR").get(1);
        assertTrue(again.visible().contains("Revision 3: discount 12 % → 18 %"), again.visible());
        premises.workspace().as("U0MGR").clicks(again, "Approve");
        premises.settle();
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("goes to the customer"));
        assertEquals(
                1,
                premises.direct("U0REP").stream()
                        .filter(message -> !message.actions().isEmpty())
                        .count(),
                "the author has one card to follow it by");
    }

    @Test
    void theFormIsFilledWithTheQuoteAndSavesTheNextRevision() {
        Message own = premises.awaitDirect("U0REP", message -> message.visible().contains("Recall"));
        premises.workspace().as("U0REP").clicks(own, "Recall");
        assertTrue(premises.awaitTold("U0REP", "nobody is asked about it any more"));
        premises.settle();
        premises.workspace().as("U0REP").clicks(premises.direct("U0REP").get(0), "Revise…");
        View form = premises.awaitView("U0REP");
        assertTrue(form.blocks().toString().contains("9000000"), form.blocks().toString());
        assertTrue(premises.workspace()
                .as("U0REP")
                .submits(form, Map.of("discount_pct", "5"))
                .ok());
        assertTrue(premises.awaitTold("U0REP", "Revision 3: discount 15 % → 5 %"));
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("goes to the customer"));
    }

    @Test
    void theCommandAloneOpensTheFormAndAStrangerGetsNone() {
        premises.workspace().as("U0REP").types("C0SALES", "/quote revise Q-1001");
        assertTrue(premises.awaitView("U0REP").blocks().toString().contains("Acme"));
        assertTrue(premises.types("U0OTHER", "/quote revise Q-1001")
                .visible()
                .contains("There is no quote Q-1001 that you can see"));
        assertTrue(premises.types("U0REP", "/quote revise Q-1001 discount=200")
                .visible()
                .contains("discount"));
    }
}
