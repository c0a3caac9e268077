package quotient.bot.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("P26, P30, P33-P35, X9: approvals in a whole house, with a real database and a Slack workspace")
class ApprovalsStoryTest {
    private static final String QUOTE = "/quote k2p5 high enterprise 9m 3m client=\"Acme & Sons\" discount=";

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
    @DisplayName("P26, P33, P35, X9: an executive is reminded, sets a condition, returns and confirms the evidence")
    void fromTheRepToTheExecutiveAndToTheCustomer() {
        Message asked = submitted("Q-1001", "35", "U0EXEC");
        assertTrue(asked.visible().contains("decide by"), asked.visible());
        assertTrue(asked.text().contains("executive is asked and should decide by 12:00 on 2026-03-02"), asked.text());
        premises.pass(Duration.ofHours(2));
        premises.awaitDirect("U0EXEC", message -> message.text().contains("still waits for a decision"));
        premises.workspace().as("U0EXEC").clicks(asked, "approval.conditions");
        premises.workspace()
                .as("U0EXEC")
                .submits(premises.awaitView("U0EXEC"), Map.of("conditions", "A <signed> business case"));

        showsEvidence("a mail");
        assertTrue(premises.types("U0REP", "/quote send Q-1001")
                .visible()
                .contains("conditions that an approver has still to confirm: A &lt;signed&gt; business case"));
        Message evidence = conditionCard();
        premises.clicksOldCard("U0REP", evidence, "condition.confirm");
        assertTrue(premises.awaitTold("U0REP", "You cannot confirm a condition of your own quote"));
        premises.workspace().as("U0EXEC").clicks(evidence, "Return…");
        premises.workspace().as("U0EXEC").submits(premises.awaitView("U0EXEC"), Map.of("reason", "It is not signed"));
        premises.awaitDirect("U0REP", message -> message.text().contains("It is not signed"));

        showsEvidence("https://sign.example/7?a=1&b=2");
        premises.clicksOldCard("U0EXEC", conditionCard(), "condition.confirm");
        premises.awaitDirect("U0REP", message -> message.text().contains("*confirmed*"));
        premises.clicksOldCard("U0EXEC", evidence, "condition.confirm");
        assertTrue(premises.awaitTold("U0EXEC", "was already confirmed by Eve"));
        String shown = premises.types("U0REP", "/quote show Q-1001").visible();
        assertTrue(shown.contains("shown by Rae") && shown.contains("confirmed by Eve"), shown);
        assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("goes to the customer"));
        String audit = premises.types("U0MGR", "/quote audit Q-1001").visible();
        assertTrue(audit.contains("quote.condition_returned") && audit.contains("sign.example/7"), audit);
    }

    @Test
    @DisplayName(
            "P30, P33: who is away has a delegate; what is open is handed on; low-risk quotes are approved together")
    void whoDecidesForWhom() {
        assertTrue(premises.types("U0REP", "/approvals delegate @Lee 2026-03-02 2026-03-04 leave")
                .visible()
                .contains("Your role does not let you hand over approvals"));
        assertTrue(premises.types("U0MGR", "/approvals delegate @Olu 2026-03-02 2026-03-04 on leave")
                .visible()
                .contains("<@U0OTHER> decides for you from 2026-03-02 to 2026-03-04"));
        premises.awaitDirect("U0OTHER", message -> message.text().contains("You decide for *Max*"));
        Message asked = submitted("Q-1001", "15", "U0OTHER");
        assertTrue(asked.visible().contains("<@U0OTHER> for <@U0MGR>"), asked.visible());
        String waiting = premises.types("U0OTHER", "/approvals").visible();
        assertTrue(waiting.contains("Q-1001") && waiting.contains("decides for Max"), waiting);
        assertTrue(premises.types("U0REP", "/approvals mine").visible().contains("waits for <@U0OTHER>"));
        assertTrue(premises.workspace().as("U0OTHER").clicks(asked, "Approve").ok());
        premises.awaitDirect("U0REP", message -> message.text().contains("for Max has *approved*"));

        Message second = submitted("Q-1002", "15", "U0OTHER");
        assertTrue(premises.types("U0MGR", "/approvals back").visible().contains("You decide again"));
        premises.settle();
        Message old = premises.awaitDirect("U0OTHER", message -> message.ts().equals(second.ts()));
        assertTrue(old.visible().contains("Max decides again. It waits for Max now."), old.visible());
        assertFalse(old.visible().contains("Reject"), old.visible());
        Message third = submitted("Q-1003", "18", "U0MGR");
        submitted("Q-1004", "15", "U0MGR");
        premises.workspace().as("U0MGR").clicks(third, "approval.reassign");
        View form = premises.awaitView("U0MGR");
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(form, Map.of("person", "U0LAW"))
                .errors()
                .get("person")
                .contains("beyond the role or the certification of Lou"));
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(form, Map.of("person", "U0LEAD"))
                .ok());
        assertTrue(premises.types("U0MGR", "/approvals reassign Q-1003 @Lee")
                .visible()
                .contains("Q-1003 waits for Lee already"));
        premises.awaitDirect("U0LEAD", message -> message.visible().contains("Max has handed it over"));
        approvesTogether();
    }

    private void approvesTogether() {
        premises.workspace().as("U0MGR").opensHome();
        View home = premises.awaitHome("U0MGR", view -> view.visible().contains("Approve 2 low-risk…"));
        assertFalse(home.visible().contains("Q-1003"), home.visible());
        premises.workspace().as("U0MGR").clicks(home, "approvals.together");
        View form = premises.awaitView("U0MGR");
        assertTrue(form.visible().contains("Q-1002") && form.visible().contains("Q-1004"), form.visible());
        premises.types("U0REP", "/quote recall Q-1004");
        assertTrue(premises.workspace().as("U0MGR").submits(form, Map.of()).ok());
        String results = premises.awaitView("U0MGR").visible();
        assertTrue(results.contains("Q-1002* is approved"), results);
        assertTrue(results.contains("Q-1004* ") && results.contains("has changed since"), results);
        premises.awaitHome("U0MGR", view -> view.visible().contains("Nothing waits for your decision"));
    }

    @Test
    @DisplayName("Lines that cannot be read are told what would be right, and strangers nothing")
    void badLines() {
        assertTrue(premises.types("U0MGR", "/approvals help").visible().contains("/approvals delegate @Lee"));
        assertTrue(premises.types("U0MGR", "/approvals reasign").visible().contains("did you mean reassign?"));
        assertTrue(premises.types("U0MGR", "/approvals reassign soon @Lee")
                .visible()
                .contains("such as Q-1001"));
        assertTrue(premises.types("U0MGR", "/approvals delegate @Nobody 2026-03-32 tomorrow")
                .visible()
                .contains("I know nobody of that name"));
        assertTrue(premises.types("U0MGR", "/approvals away 2026-03-06 2026-03-02")
                .visible()
                .contains("is before the first"));
        assertTrue(premises.types("U0STRANGER", "/approvals away today tomorrow")
                .visible()
                .contains("I do not know you yet"));
        assertEquals(0, premises.direct("U0OTHER").size());
    }

    private Message submitted(String quote, String discount, String approver) {
        premises.types("U0REP", QUOTE + discount + " again=yes");
        premises.types("U0REP", "/quote submit " + quote + " two-year deal");
        return premises.awaitDirect(
                approver,
                message -> message.text().startsWith(quote) && message.visible().contains("Reject"));
    }

    private void showsEvidence(String evidence) {
        Message card = premises.awaitDirect(
                "U0REP", message -> message.blocks().toString().contains("quote.condition"));
        premises.workspace().as("U0REP").clicks(card, "quote.condition");
        premises.workspace().as("U0REP").submits(premises.awaitView("U0REP"), Map.of("evidence", evidence));
        premises.settle();
    }

    private Message conditionCard() {
        return premises.awaitDirect(
                "U0EXEC", message -> message.blocks().toString().contains("condition.confirm"));
    }
}
