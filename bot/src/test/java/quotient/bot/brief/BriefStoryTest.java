package quotient.bot.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.audit.AuditEntry;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("F10: the executive brief comes on Monday, is answered, and keeps its questions until they are done")
class BriefStoryTest {

    private static final String ROLE = "Your role does not let you answer the executive brief";

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
    void fromTheFirstBriefToTheThird() {
        aWeekIsSold();
        comesWithItsPicture();
        isForExecutivesAlone();
        isNotedOnce();
        isAskedAbout();
        isShownInTheNextOne();
        isDoneAndSettled();
        assertEquals(0, premises.house().ports().deliveries().depth().givenUp());
    }

    private void aWeekIsSold() {
        premises.pass(Duration.ofMinutes(30));
        Message first = brief("Monday 2 Mar 2026");
        assertTrue(first.visible().contains("Nothing moved in the week to Sunday 1 Mar 2026"), first.visible());
        assertFalse(first.visible().contains("Top risks"), first.visible());
        for (int number = 1001; number <= 1002; number++) {
            premises.types("U0REP", "/quote k2p5 medium mid_market 2000000 800000 client=\"Acme & Sons\"");
            premises.types("U0REP", "/quote send Q-" + number);
            premises.types("U0REP", "/quote win Q-" + number + " they liked <it>");
            premises.pass(Duration.ofMinutes(1));
        }
        premises.types("U0REP", "/quote opus high enterprise 200000 80000 discount=15");
        premises.types("U0REP", "/quote submit Q-1003 they asked for it");
    }

    private void comesWithItsPicture() {
        at("2026-03-09T08:30:00-04:00");
        Message card = brief("Monday 9 Mar 2026");
        String shown = card.visible();
        assertTrue(shown.contains("New clients $14.40 (before $0.00), expansion"), shown);
        assertTrue(shown.contains("with 2 quotes"), shown);
        assertTrue(shown.contains("Q-1001 Acme &amp; Sons"), shown);
        assertTrue(shown.contains("Q-1003 of Rae waits for the sales manager past its time"), shown);
        assertTrue(shown.contains("owner <@U0MGR>"), shown);
        assertTrue(shown.contains("Churn is told once account health is kept"), shown);
        assertTrue(shown.contains("On time: 1 of 1 brief"), shown);
        assertTrue(card.blocks().toString().contains("slack_file"), "with its picture");
        assertTrue(shown.contains("New clients"), "whose figures stand in the text");
        assertEquals(1, said("Monday 9 Mar 2026"));
    }

    private void isForExecutivesAlone() {
        Message card = brief("Monday 9 Mar 2026");
        premises.workspace().as("U0REP").clicks(card, "Noted");
        premises.workspace().as("U0LEAD").clicks(card, "Needs discussion…");
        assertTrue(premises.awaitTold("U0REP", ROLE));
        assertTrue(premises.awaitTold("U0LEAD", ROLE));
        assertTrue(brief("Monday 9 Mar 2026").visible().contains("Nobody has noted it yet"));
    }

    private void isNotedOnce() {
        Message card = brief("Monday 9 Mar 2026");
        premises.pass(Duration.ofMinutes(35));
        premises.clicksOldCard("U0EXEC", card, BriefActionNames.NOTED);
        Message noted = premises.awaitIn("C0EXEC", message -> message.visible().contains("35 min after the brief"));
        assertTrue(noted.visible().contains("Noted by <@U0EXEC>"), noted.visible());
        premises.settle();
        assertTrue(brief("Monday 9 Mar 2026").blocks().toString().contains("slack_file"), "the picture stays");

        premises.clicksOldCard("U0EXEC", card, BriefActionNames.NOTED);
        assertTrue(premises.awaitTold("U0EXEC", "Noted already, by Eve at 09:05 on 2026-03-09."));
        assertEquals(
                1,
                audit("brief:2026-03-09").stream()
                        .filter(entry -> entry.action().equals("brief.noted"))
                        .count());
    }

    private void isAskedAbout() {
        premises.workspace().as("U0EXEC").clicks(brief("Monday 9 Mar 2026"), "Needs discussion…");
        View form = premises.awaitView("U0EXEC");
        Answer unknown = ask(form, "U0STRANGER");
        assertEquals(
                "I do not know U0STRANGER; choose somebody of the desk.",
                unknown.errors().get("owner"));
        assertTrue(ask(form, "U0LEAD").ok());
        premises.awaitIn("C0EXEC", message -> message.visible().contains("Questions:* 1 open"));
        Message asked =
                premises.awaitDirect("U0LEAD", message -> message.visible().contains("B-1001 is due"));
        assertTrue(asked.visible().contains("<@U0EXEC> asks you about *Margin movement*"), asked.visible());
        assertTrue(asked.visible().contains("Why is &lt;opus&gt; up?"), asked.visible());
    }

    private Answer ask(View form, String owner) {
        return premises.workspace()
                .as("U0EXEC")
                .submits(form, Map.of("section", "margin", "question", "Why is <opus> up?", "owner", owner));
    }

    private void isShownInTheNextOne() {
        at("2026-03-16T08:30:00-04:00");
        String next = brief("Monday 16 Mar 2026").visible();
        assertTrue(next.contains("*B-1001* Why is &lt;opus&gt; up?"), next);
        assertTrue(
                next.contains("Decided within 48 hours: 1 of 2 briefs (50.0 %), in the middle after 35 minutes"), next);
        assertTrue(next.contains("Actions of the prior brief completed: 0 of 1 (0.0 %, target above 85 %)"), next);
        premises.workspace().as("U0EXEC").opensHome();
        View home = premises.awaitHome("U0EXEC");
        premises.workspace().as("U0EXEC").clicks(home, "Brief");
        premises.awaitHome(
                "U0EXEC",
                view -> view.visible().contains("Brief of Monday 16 Mar 2026")
                        && view.visible().contains("1 open question."));
    }

    private void isDoneAndSettled() {
        Message next = brief("Monday 16 Mar 2026");
        premises.workspace().as("U0REP").clicks(next, "Done");
        assertTrue(premises.awaitTold("U0REP", "Your role does not let you close what was asked"));
        premises.workspace().as("U0LEAD").clicks(next, "Done");
        premises.awaitIn(
                "C0EXEC",
                message -> message.visible().contains("Monday 16 Mar 2026")
                        && message.visible().contains("done by <@U0LEAD>"));
        premises.awaitIn(
                "C0EXEC",
                message -> message.visible().contains("Monday 9 Mar 2026")
                        && message.visible().contains("done by <@U0LEAD>"));
        premises.awaitDirect("U0LEAD", message -> message.visible().contains("B-1001 was closed by <@U0LEAD>"));
        premises.clicksOldCard("U0EXEC", next, BriefActionNames.DONE);
        assertTrue(premises.awaitTold("U0EXEC", "B-1001 was done already, by Lee"));

        at("2026-03-23T08:30:00-04:00");
        String third = brief("Monday 23 Mar 2026").visible();
        assertFalse(third.contains("B-1001"), third);
        assertTrue(third.contains("Actions of the prior brief completed: 1 of 1 (100.0 %, target above 85 %)"), third);
    }

    private void at(String moment) {
        premises.pass(
                Duration.between(premises.now(), OffsetDateTime.parse(moment).toInstant()));
    }

    private Message brief(String day) {
        return premises.awaitIn(
                "C0EXEC", message -> !message.reply() && message.visible().contains("brief of " + day));
    }

    private long said(String day) {
        return premises.workspace().messages("C0EXEC").stream()
                .filter(message -> message.visible().contains("brief of " + day))
                .count();
    }

    private List<AuditEntry> audit(String subject) {
        return premises.house().ports().audit().of(subject);
    }
}
