package quotient.bot.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
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

@DisplayName(
        "/incident from the declaration to the credit, with the whole house, a real database and a Slack workspace")
class IncidentStoryTest {

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
    @DisplayName("O1-O4: declared, approved by somebody else, told, led, kept, resolved, credited")
    void theWholeLife() {
        Message said = premises.types(
                "U0LEAD",
                "/incident declare sev1 quotes answer slowly client=\"Acme & Sons; Fern & Field\" note=\"the old script\"");
        assertTrue(said.visible().contains("I-1001 is declared as SEV-1"), said.visible());
        Message card = card("C0INC", "I-1001");
        card("C0OPS", "I-1001");
        assertTrue(card.visible().contains("nobody yet; climbs at"), card.visible());

        tellsTheCustomer();
        takesAndUpdates(card);
        keepsWhatWasSaid();
        resolves();
        credits();

        String face = card("C0INC", "I-1001").visible();
        assertTrue(face.contains("$150.00"), face);
        assertTrue(face.contains("Watch the disk"), face);
        assertEquals(
                1,
                premises.workspace().messages("C0INC").stream()
                        .filter(message -> !message.reply())
                        .count());
    }

    private void tellsTheCustomer() {
        Message waiting =
                premises.awaitDirect("U0EXEC", message -> message.visible().contains("M-1001"));
        assertTrue(waiting.visible().contains("they have no channel here"), waiting.visible());
        premises.clicksOldCard("U0LEAD", waiting, Actions.MESSAGE_APPROVE);
        assertTrue(premises.awaitTold("U0LEAD", "You had a hand in this message"));
        assertEquals(List.of(), premises.workspace().messages("C0ACME"));

        premises.clicksOldCard("U0EXEC", waiting, Actions.MESSAGE_APPROVE);
        Message told = premises.awaitIn("C0ACME", message -> message.text().contains("quotes answer slowly"));
        assertFalse(told.visible().contains("script") || told.visible().contains("Fern"), told.visible());
        premises.clicksOldCard("U0EXEC", waiting, Actions.MESSAGE_APPROVE);
        assertTrue(premises.awaitTold("U0EXEC", "M-1001 was already approved by Eve at 08:00 on 2026-03-02"));
        premises.settle();
        assertEquals(1, premises.workspace().messages("C0ACME").size());
    }

    private void takesAndUpdates(Message card) {
        premises.workspace().as("U0MGR").clicks(card, "Take it");
        premises.awaitIn(
                "C0INC",
                message -> !message.reply() && message.blocks().toString().contains("<@U0MGR>"));
        premises.workspace().as("U0MGR").clicks(card, Actions.UPDATE);
        View form = premises.awaitView("U0MGR");
        Answer wrong = premises.workspace().as("U0MGR").submits(form, Map.of("next", "soon"));
        assertEquals(
                "next \"soon\": give a time from one minute to seven days, like 45m, 2h or 1d.",
                wrong.errors().get("next"));
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(form, Map.of("status", "identified", "next", "45m", "cause", "A full disk", "note", "ugly"))
                .ok());
        Message followUp = premises.awaitDirect(
                "U0EXEC", message -> !message.reply() && message.visible().contains("Cause: A full disk"));
        assertFalse(followUp.visible().contains("ugly"), followUp.visible());
    }

    private void keepsWhatWasSaid() {
        Message said = premises.workspace().as("U0REP").says("C0SALES", "the disk is <full>");
        assertTrue(premises.workspace()
                .as("U0MGR")
                .uses(said, "Add to incident timeline")
                .ok());
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(premises.awaitView("U0MGR"), Map.of())
                .ok());
        String shown = premises.types("U0MGR", "/incident show I-1001").visible();
        assertTrue(shown.contains("the disk is"), shown);

        premises.workspace().as("U0MGR").uses(said, "Add to incident timeline");
        Answer again = premises.workspace().as("U0MGR").submits(premises.awaitView("U0MGR"), Map.of());
        assertEquals(
                "That message is in the timeline of I-1001 already.",
                again.errors().get("incident"));
        premises.workspace().as("U0MGR").closesAll(premises.awaitView("U0MGR"));
    }

    private void resolves() {
        premises.workspace().as("U0MGR").clicks(card("C0INC", "I-1001"), Actions.RESOLVE);
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(
                        premises.awaitView("U0MGR"),
                        Map.of(
                                "cause", "The disk was full",
                                "prevention", "Watch the disk",
                                "owner", "U0DESK",
                                "due", "2026-03-16"))
                .ok());
        premises.awaitIn(
                "C0INC", message -> !message.reply() && message.visible().contains("Resolved"));
    }

    private void credits() {
        premises.workspace().as("U0MGR").clicks(card("C0INC", "I-1001"), Actions.CREDIT);
        assertTrue(premises.workspace()
                .as("U0MGR")
                .submits(
                        premises.awaitView("U0MGR"),
                        Map.of("fee", "1,000", "percent", "15", "reason", "two hours without quotes"))
                .ok());
        Message waiting =
                premises.awaitDirect("U0LEAD", message -> message.visible().contains("CR-1001"));
        assertTrue(waiting.visible().contains("15 % is within the guidance for SEV-1"), waiting.visible());
        premises.clicksOldCard("U0MGR", waiting, Actions.CREDIT_APPROVE);
        assertTrue(premises.awaitTold("U0MGR", "Your role does not let you decide on credits"));
        premises.workspace().as("U0LEAD").clicks(waiting, Actions.CREDIT_APPROVE);
        premises.clicksOldCard("U0EXEC", waiting, Actions.CREDIT_REJECT);
        assertTrue(premises.awaitTold("U0EXEC", "CR-1001 was already approved by Lee"));
        premises.settle();
    }

    @Test
    @DisplayName("O3: without words a form opens, and each mistake stands beside its field")
    void theFormOfADeclaration() {
        premises.workspace().as("U0REP").types("C0SALES", "/incident declare");
        View form = premises.awaitView("U0REP");
        Answer wrong = premises.workspace()
                .as("U0REP")
                .submits(form, Map.of("severity", "sev3", "what", "a typo", "client", "Acme & Suns"));
        assertEquals(
                "client \"Acme & Suns\": did you mean Acme & Sons?",
                wrong.errors().get("client"));
        premises.workspace()
                .as("U0REP")
                .submits(form, Map.of("severity", "sev3", "what", "a <typo>", "client", "Acme & Sons"));
        premises.awaitEphemeral("U0REP", message -> message.visible().contains("I-1001 is declared as SEV-3"));
        assertTrue(card("C0INC", "I-1001").blocks().toString().contains("a &lt;typo&gt;"));
        premises.settle();
        assertEquals(List.of(), premises.workspace().messages("C0OPS"));
    }

    @Test
    @DisplayName("O1: what nobody takes climbs in Slack too")
    void whatNobodyTakesClimbs() {
        premises.types("U0REP", "/incident declare sev2 quotes answer slowly");
        card("C0INC", "I-1001");
        premises.pass(Duration.ofMinutes(31));
        premises.awaitIn(
                "C0INC", message -> message.reply() && message.visible().contains("so it is SEV-1 now"));
        premises.awaitDirect("U0EXEC", message -> message.text().contains("I-1001, SEV-1"));
    }

    @Test
    void strangersReadHelpAndNothingElse() {
        assertTrue(premises.types("U0STRANGER", "/incident").visible().contains("I do not know you yet"));
        assertTrue(premises.types("U0STRANGER", "/incident declare sev1 x")
                .visible()
                .contains("I do not know you yet"));
        assertTrue(premises.types("U0STRANGER", "/incident help").visible().contains("Add to incident timeline"));
        Message said = premises.workspace().as("U0STRANGER").says("C0SALES", "x");
        premises.workspace().as("U0STRANGER").uses(said, "incident.timeline");
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you yet"));
    }

    @Test
    void linesThatCannotBeReadAreTold() {
        assertTrue(premises.types("U0REP", "/incident delcare x").visible().contains("did you mean declare?"));
        assertTrue(premises.types("U0REP", "/incident update Q-1").visible().contains("update needs an incident"));
        assertTrue(premises.types("U0REP", "/incident show I-9").visible().contains("There is no incident I-9"));
        assertTrue(premises.types("U0REP", "/incident").visible().contains("No incident is open"));
    }

    @Test
    void homeListsTheOpenOnes() {
        premises.types("U0REP", "/incident declare sev2 quotes answer slowly");
        premises.workspace().as("U0MGR").opensHome();
        premises.workspace().as("U0MGR").clicks(premises.awaitHome("U0MGR"), "Incidents");
        premises.awaitHome("U0MGR", view -> view.visible().contains("quotes answer slowly"));
    }

    private Message card(String channel, String id) {
        return premises.awaitIn(
                channel, message -> !message.reply() && message.text().contains(id));
    }
}
