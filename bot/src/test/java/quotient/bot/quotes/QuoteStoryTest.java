package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("/quote from the slash to the decision, with the whole house, a real database and a Slack workspace")
class QuoteStoryTest {

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
    @DisplayName("P1, P7, P10, P12: a plain quote is priced, guarded, explained and may be sent")
    void aPlainQuoteIsAnsweredAtOnce() {
        Message card = premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 webhook retry");
        assertTrue(card.visible().contains("Q-1001"), card.visible());
        assertTrue(card.visible().contains("$0.50"), card.visible());
        assertTrue(card.visible().contains("99.28 %"), card.visible());
        assertTrue(card.text().contains("margin 99.28 % passes the 55 % guardrail"), card.text());
        assertTrue(premises.types("U0REP", "/quote show Q-1001").visible().contains("floor of $0.50 applies"));
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("marked as sent"));
    }

    @Test
    @DisplayName("P30, P33-P35: a discount goes to the rep's manager, who decides with one click")
    void aDiscountIsApprovedByTheManager() {
        premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m discount=15 client=\"Acme & Sons\"");
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("waits for the sales manager"));
        assertTrue(premises.types("U0REP", "/quote submit Q-1001 two-year deal")
                .visible()
                .contains("I have asked"));

        Message asked = premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
        assertTrue(asked.visible().contains("two-year deal"), asked.visible());
        premises.awaitIn("C0DESK", message -> message.text().contains("Q-1001"));
        premises.awaitDirect("U0REP", message -> message.text().contains("Q-1001"));

        assertTrue(premises.workspace().as("U0MGR").clicks(asked, "Approve").ok());
        premises.awaitDirect("U0REP", message -> message.text().contains("approved"));
        premises.settle();
        assertFalse(premises.direct("U0MGR").get(0).visible().contains("Reject"));
        assertTrue(premises.workspace().messages("C0DESK").get(0).visible().contains("approved"));

        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("goes to the customer"));
        Message offer = premises.awaitIn("C0ACME", message -> message.text().contains("Your quote Q-1001"));
        assertFalse(offer.visible().contains("margin") || offer.visible().contains("Cost"), offer.visible());
        assertEquals(
                3, premises.direct("U0REP").size() + premises.direct("U0MGR").size());
    }

    @Test
    @DisplayName("Two clicks decide once: the second is told who decided when")
    void theSecondClickIsToldWhoDecided() {
        Message asked = submitted("discount=15");
        premises.clicksOldCard("U0MGR", asked, "approval.approve");
        premises.settle();
        int said = premises.direct("U0REP").size();
        premises.clicksOldCard("U0MGR", asked, "approval.approve");
        premises.clicksOldCard("U0EXEC", asked, "approval.reject");
        premises.settle();
        assertTrue(premises.awaitTold("U0MGR", "already approved by Max at 08:00 on 2026-03-02"));
        assertTrue(premises.awaitTold("U0EXEC", "already approved by Max"));
        assertEquals(said, premises.direct("U0REP").size());
    }

    @Test
    @DisplayName("Every click is authorised at the server at that moment")
    void aClickBeyondOnesRoleDecidesNothing() {
        Message asked = submitted("discount=15");
        premises.clicksOldCard("U0REP", asked, "approval.approve");
        assertTrue(premises.awaitTold("U0REP", "You cannot decide on your own quote"));
        premises.clicksOldCard("U0OTHER", asked, "approval.approve");
        assertTrue(premises.awaitTold("U0OTHER", "beyond your role"));
        premises.clicksOldCard("U0STRANGER", asked, "approval.approve");
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you"));
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("waits for"));
    }

    @Test
    @DisplayName("P23, P31: several reasons make several approvers, each once, side by side")
    void severalReasonsMakeSeveralApprovers() {
        submitted("discount=35 terms=data_residency");
        premises.awaitDirect("U0EXEC", message -> message.text().contains("Q-1001"));
        Message legal = premises.awaitDirect("U0LAW", message -> message.text().contains("Q-1001"));
        premises.settle();
        assertEquals(1, premises.direct("U0EXEC").size());
        assertEquals(0, premises.direct("U0MGR").size());

        premises.workspace().as("U0LAW").clicks(legal, "approval.reject");
        View form = premises.awaitView("U0LAW");
        Answer empty = premises.workspace().as("U0LAW").submits(form, Map.of("reason", " "));
        assertEquals(
                "A rejection needs a reason, so that the rep knows what to change.",
                empty.errors().get("reason"));
        assertTrue(premises.workspace()
                .as("U0LAW")
                .submits(form, Map.of("reason", "No data in the EU yet"))
                .ok());
        Message told = premises.awaitDirect("U0REP", message -> message.text().contains("rejected"));
        assertTrue(told.visible().contains("No data in the EU yet"));
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("was rejected"));
    }

    @Test
    @DisplayName("X9: a quote approved with conditions can be sent when they are met and confirmed")
    void conditionsHoldAQuoteBack() {
        Message asked = submitted("discount=15");
        premises.workspace().as("U0MGR").clicks(asked, "approval.conditions");
        View form = premises.awaitView("U0MGR");
        premises.workspace().as("U0MGR").submits(form, Map.of("conditions", "Signed for a year\nPaid upfront"));
        Message card = premises.awaitDirect(
                "U0REP",
                message -> message.visible().contains("Paid upfront")
                        && message.actions().size() > 2);
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("Signed for a year; Paid upfront"));
        for (String condition : List.of("Signed for a year", "Paid upfront")) {
            Message now = premises.awaitDirect(
                    "U0REP",
                    message ->
                            message.ts().equals(card.ts()) && message.visible().contains(condition));
            premises.workspace().as("U0REP").clicks(now, "quote.condition");
            premises.workspace().as("U0REP").submits(premises.awaitView("U0REP"), Map.of("evidence", "contract p. 3"));
            premises.settle();
            Message shown = premises.awaitDirect(
                    "U0MGR", message -> message.blocks().toString().contains("condition.confirm"));
            premises.workspace().as("U0MGR").clicks(shown, "condition.confirm");
            premises.settle();
        }
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("goes to the customer")
                || premises.types("U0REP", "/quote show Q-1001").visible().contains("sent"));
    }

    @Test
    @DisplayName("P117: an uncertified rep's quote goes to the manager; a stranger may only read help")
    void theUncertifiedNeedTheirManager() {
        Message card = premises.types("U0NEW", "/quote k2p5 medium mid_market 2000 800");
        assertTrue(card.visible().contains("sales manager"), card.visible());
        assertTrue(premises.types("U0NEW", "/quote send Q-1001").visible().contains("cannot be sent"));
        assertTrue(premises.types("U0STRANGER", "/quote k2p5 medium smb 1 1")
                .visible()
                .contains("I do not know you yet"));
        assertTrue(premises.types("U0STRANGER", "/quote help").visible().contains("Price a piece of work"));
    }

    @Test
    @DisplayName("P97: a rep sees only their own quotes")
    void aRepSeesOnlyTheirOwn() {
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800");
        assertTrue(premises.types("U0OTHER", "/quote show Q-1001").visible().contains("There is no quote Q-1001"));
        assertTrue(premises.types("U0OTHER", "/quote list").visible().contains("No quotes here yet"));
        assertTrue(premises.types("U0MGR", "/quote list").visible().contains("Q-1001"));
    }

    @Test
    @DisplayName("P1: the form shows what it comes to while it is filled, and errors stand beside their field")
    void theFormFollowsEveryChange() {
        premises.workspace().as("U0REP").types("C0SALES", "/quote");
        View form = premises.awaitView("U0REP");
        Answer wrong = premises.workspace()
                .as("U0REP")
                .submits(
                        form,
                        Map.of(
                                "complexity",
                                "medium",
                                "segment",
                                "mid_market",
                                "estimated_input",
                                "many",
                                "estimated_output",
                                "800"));
        assertTrue(
                wrong.errors().get("estimated_input").contains("is not a whole number"),
                wrong.errors().toString());
        premises.workspace()
                .as("U0REP")
                .submits(
                        form,
                        Map.of(
                                "complexity",
                                "medium",
                                "segment",
                                "mid_market",
                                "estimated_input",
                                "2000",
                                "estimated_output",
                                "800"));
        assertTrue(premises.awaitEphemeral("U0REP", message -> message.visible().contains("Q-1001"))
                .visible()
                .contains("$0.50"));
    }

    @Test
    @DisplayName("Names notify nobody")
    void aNameCannotPingAnybody() {
        Message card =
                premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 client=\"<!channel>\" <!here> & co");
        assertFalse(
                card.blocks().toString().contains("<!channel>"), card.blocks().toString());
        assertTrue(card.blocks().toString().contains("&lt;!channel&gt;"));
    }

    @Test
    @DisplayName("App Home shows what waits for one's decision, and opens the case")
    void homeShowsWhatWaits() {
        submitted("discount=15");
        premises.workspace().as("U0MGR").opensHome();
        View home = premises.awaitHome("U0MGR");
        assertTrue(home.visible().contains("Q-1001"), home.visible());
        premises.workspace().as("U0MGR").clicks(home, "approval.details");
        assertTrue(premises.awaitView("U0MGR").visible().contains("needs the sales manager"));
        premises.workspace().as("U0STRANGER").opensHome();
        assertTrue(premises.awaitHome("U0STRANGER").visible().contains("I do not know you yet"));
    }

    @Test
    @DisplayName(
            "A channel that the bot was removed from loses nothing: invited again and started again, it gets the card")
    void aChannelThatTheBotLeftGetsItsCardLater() {
        premises.workspace().remove("C0DESK", premises.workspace().botUser());
        submitted("discount=15");
        premises.settle();
        assertEquals(0, premises.workspace().messages("C0DESK").size());
        premises.workspace().invite("C0DESK", premises.workspace().botUser());
        premises.reopen();
        premises.awaitIn("C0DESK", message -> message.text().contains("Q-1001"));
    }

    private Message submitted(String more) {
        premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m client=\"Acme & Sons\" " + more);
        premises.types("U0REP", "/quote submit Q-1001");
        return more.contains("35")
                ? premises.awaitDirect("U0REP", message -> message.text().contains("Q-1001"))
                : premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
    }
}
