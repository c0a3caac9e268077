package quotient.bot.dealexceptions;

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
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("P50-P60: exceptions, from birth to recovery")
class ExceptionStoryTest {
    private static final String BELOW =
            "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50 client=\"Acme & Sons\"";
    private static final Map<String, String> PLAN = Map.of(
            "reason", "a <strategic> logo",
            "recovery_plan.kind", "upsell",
            "recovery_plan.description", "sell support & training",
            "target_recovery_date", "2026-05-01");

    @TempDir
    private Path folder;

    private Premises premises;

    @BeforeEach
    void open() {
        premises = Premises.in(folder);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P50, P52, P53, P56, P59, P60, X3: forty days of one exception")
    void fortyDays() {
        isBorn();
        growsOld();
        isReapproved();
        recovers();
    }

    private void isBorn() {
        Message card = approvedBelow();
        assertTrue(
                premises.workspace().as("U0REP").clicks(card, "Open exception…").ok());
        View form = premises.awaitView("U0REP");
        assertTrue(form.blocks().toString().contains("Q-1001"), form.visible());
        Answer wrong = premises.workspace()
                .as("U0REP")
                .submits(
                        form,
                        Map.of(
                                "reason", "a <strategic> logo",
                                "recovery_plan.kind", "upsell",
                                "recovery_plan.description", "sell support & training",
                                "target_recovery_date", "2026-03-01"));
        assertEquals(
                "target_recovery_date 2026-03-01 is past: give a day from today, 2026-03-02, to 2028-03-02.",
                wrong.errors().get("target_recovery_date"));
        assertTrue(premises.workspace().as("U0REP").submits(form, PLAN).ok());
        Message shown = card("C0DESK");
        assertTrue(shown.visible().contains("5.00 points"), shown.visible());
        assertTrue(shown.visible().contains("Dee, Deal Desk"), shown.visible());
        premises.awaitDirect("U0REP", message -> message.visible().contains("open since"));
        assertTrue(premises.types("U0REP", "/exceptions new Q-1001").visible().contains("has an open exception"));
    }

    private void growsOld() {
        passDays(13);
        assertFalse(premises.direct("U0LEAD").stream()
                .anyMatch(message -> message.visible().contains("X-1001")));
        passDays(1);
        Message warning =
                premises.awaitDirect("U0LEAD", message -> message.text().contains("X-1001"));
        assertTrue(warning.visible().contains("flagged for repricing"), warning.visible());
        premises.awaitDirect("U0REP", message -> message.text().contains("flagged for repricing"));
        String board = premises.types("U0LEAD", "/exceptions").visible();
        assertTrue(
                board.contains("[Exception Risk: warning] 1 open exception, oldest 14 days, 1 aging | Next action:"
                        + " manager_followup"),
                board);
        assertTrue(board.contains("reprice"), board);
        assertFalse(premises.direct("U0EXEC").stream()
                .anyMatch(message -> message.visible().contains("X-1001 for")));
        passDays(16);
        Message critical =
                premises.awaitDirect("U0EXEC", message -> message.visible().contains("30 days old: executive review"));
        assertTrue(premises.workspace()
                .as("U0EXEC")
                .clicks(critical, "Acknowledge")
                .ok());
        assertTrue(premises.types("U0EXEC", "/exceptions risk")
                .visible()
                .contains("[Exception Risk: critical] 1 open exception, oldest 30 days"));
    }

    private void isReapproved() {
        passDays(1);
        Message card = card("C0DESK");
        premises.awaitDirect("U0EXEC", message -> message.text().contains("Re-approve it, or have it retired"));
        assertTrue(premises.types("U0EXEC", "/exceptions").visible().contains("re-approve or retire"));
        premises.clicksOldCard("U0DESK", card, ExceptionActions.REAPPROVE);
        assertTrue(premises.awaitTold("U0DESK", "needs the executive; that is beyond your role"));
        premises.clicksOldCard("U0REP", card, ExceptionActions.REAPPROVE);
        assertTrue(premises.awaitTold("U0REP", "You cannot approve an exception for your own quote"));
        premises.clicksOldCard("U0EXEC", card, ExceptionActions.REAPPROVE);
        premises.awaitIn("C0DESK", message -> message.visible().contains("Eve, executive"));
        premises.clicksOldCard("U0EXEC", card, ExceptionActions.REAPPROVE);
        assertTrue(premises.awaitTold("U0EXEC", "was already re-approved today"));
    }

    private void recovers() {
        passDays(4);
        assertTrue(premises.types("U0REP", "/exceptions progress X-1001 6 \"sold all\"")
                .visible()
                .contains("its gap is 5.00 points"));
        premises.workspace().as("U0REP").clicks(card("C0DESK"), "Progress…");
        assertTrue(premises.workspace()
                .as("U0REP")
                .submits(premises.awaitView("U0REP"), Map.of("margin_recovered_pct", "2.5", "note", "sold <support>"))
                .ok());
        premises.awaitIn("C0DESK", message -> message.visible().contains("2.50 of 5.00 points"));
        passDays(5);
        String told =
                premises.types("U0REP", "/exceptions close X-1001 56.2 renewed").visible();
        assertTrue(told.contains("X-1001 is closed"), told);
        assertTrue(
                premises.types("U0MGR", "/exceptions close X-1001 57").visible().contains("already closed by Rae"));
        Message last = premises.awaitIn("C0DESK", message -> message.visible().contains("Closed at 56.2 %"));
        assertFalse(last.visible().contains("Progress…"), last.visible());
        String story = premises.types("U0MGR", "/exceptions show X-1001").visible();
        assertTrue(story.contains("Opened by Rae") && story.contains("Re-approved by Eve, executive"), story);
        assertTrue(story.contains("2.50 points won back") && story.contains("Closed by Rae"), story);
        assertTrue(premises.types("U0MGR", "/exceptions").visible().contains("[Exception Risk: none]"));
        String burnDown = premises.types("U0LEAD", "/exceptions burndown").visible();
        assertTrue(burnDown.contains("0 opened, 1 closed, 0 retired, 5.00 points won back"), burnDown);
    }

    @Test
    @DisplayName("Lines that cannot be read are told what would be right, and strangers nothing")
    void badLines() {
        assertTrue(premises.types("U0REP", "/exceptions help").visible().contains("/exceptions new Q-1001"));
        assertTrue(premises.types("U0REP", "/exceptions sho X-1001").visible().contains("did you mean show?"));
        assertTrue(premises.types("U0REP", "/exceptions show").visible().contains("needs an exception such as X-1001"));
        assertTrue(premises.types("U0REP", "/exceptions list 40").visible().contains("0-7, 8-14, 15-30, 31+"));
        assertTrue(premises.types("U0REP", "/exceptions new Q-7 2026-05-01 because")
                .visible()
                .contains("without a recovery plan is rejected"));
        assertTrue(premises.types("U0REP", "/exceptions show X-9").visible().contains("There is no exception X-9"));
        assertTrue(premises.types("U0STRANGER", "/exceptions").visible().contains("I do not know you yet"));
        assertTrue(premises.types("U0REP", "/exceptions burndown").visible().contains("Your role does not let you"));
    }

    @Test
    @DisplayName("P50: in one line, in lists, on App Home, and given to somebody else")
    void inOneLine() {
        premises.types("U0REP", BELOW);
        String refused = premises.types("U0REP", "/exceptions new Q-1001 upsell 2026-05-01 plan=\"sell support\" logo")
                .visible();
        assertTrue(refused.contains("You cannot approve an exception for your own quote"), refused);
        String opened = premises.types("U0DESK", "/exceptions new Q-1001 upsell 2026-05-01 plan=\"sell support\" logo")
                .visible();
        assertTrue(opened.contains("X-1001 is open for Q-1001, approved by Dee, Deal Desk"), opened);
        assertTrue(premises.types("U0REP", "/exceptions mine").visible().contains("X-1001"));
        assertTrue(premises.types("U0MGR", "/exceptions assign X-1001 @Olu")
                .visible()
                .contains("owns X-1001 now"));
        assertTrue(premises.types("U0REP", "/exceptions mine").visible().contains("You own no open exception"));
        premises.awaitDirect("U0OTHER", message -> message.visible().contains("X-1001"));
        assertTrue(premises.types("U0MGR", "/exceptions list 0-7").visible().contains("X-1001"));
        assertTrue(premises.types("U0REP", "/exceptions retire X-1001 hide it")
                .visible()
                .contains("Your role does not let you"));
        assertTrue(premises.types("U0MGR", "/exceptions retire X-1001 priced anew")
                .visible()
                .contains("is retired"));
        premises.workspace().as("U0MGR").opensHome();
        premises.workspace().as("U0MGR").clicks(premises.awaitHome("U0MGR"), "Exceptions");
        premises.awaitHome("U0MGR", home -> home.visible().contains("[Exception Risk: none]"));
    }

    /** Rae's card of a quote below its guardrail that was approved nevertheless. */
    private Message approvedBelow() {
        premises.types("U0REP", BELOW);
        premises.types("U0REP", "/quote submit Q-1001 strategic");
        Message exec = premises.awaitDirect("U0EXEC", message -> message.text().contains("Q-1001"));
        premises.clicksOldCard("U0EXEC", exec, "approval.approve");
        Message desk = premises.awaitDirect("U0DESK", message -> message.text().contains("Q-1001"));
        premises.clicksOldCard("U0DESK", desk, "approval.approve");
        return premises.awaitDirect(
                "U0REP", message -> message.blocks().toString().contains("Open exception"));
    }

    private Message card(String channel) {
        premises.settle();
        return premises.awaitIn(channel, message -> message.text().startsWith("*X-1001* for Q-1001"));
    }

    private void passDays(int days) {
        for (int day = 0; day < days; day++) {
            premises.pass(Duration.ofDays(1));
        }
    }
}
