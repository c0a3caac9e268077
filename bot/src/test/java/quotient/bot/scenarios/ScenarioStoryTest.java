package quotient.bot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** Q-1001 is work of 100 dollars that lists at 400, so a discount of 50 % leaves a margin of 50 %. */
@DisplayName("/quote scenarios from the options to the executive's memo, with the whole house")
class ScenarioStoryTest {
    private static final String MEMO = "A logo that opens the sector; repriced at renewal.";

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
        premises.types("U0REP", "/quote k2p5 medium mid_market 0 0 minutes=250 client=\"Acme & Sons\"");
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P41-P45, X1: under two thirds an executive is asked, approves with a memo, and is told once")
    void fewerThanTwoThirdsGoToAnExecutive() {
        Message answer = premises.types(
                "U0REP", "/quote scenarios Q-1001 as quoted | recommended discount=50 | premium discount=52 rush=yes");
        assertTrue(answer.visible().contains("1 of 3 options keeps its guardrail: revise and rerun"), answer.visible());
        assertTrue(answer.visible().contains("fewer than two thirds"), answer.visible());
        assertTrue(answer.visible().contains("B recommended"), answer.visible());
        Message card = card();
        assertEquals(Optional.of(true), picture(card).map(alt -> alt.contains("50.00") && alt.contains("75.00")));
        assertTrue(card.visible().contains("50.00 %") && card.visible().contains("75.00 %"), card.visible());

        press("U0REP", card, "scenarios.ask", "S-1001");
        assertTrue(premises.awaitTold("U0REP", "First name a strategic-exception owner for B, C"));
        name(card, "S-1001:2", "U0MGR");
        name(card(), "S-1001:3", "U0LEAD");
        premises.awaitDirect("U0MGR", message -> message.text().contains("owner of a strategic exception in S-1001"));
        press("U0REP", card(), "scenarios.ask", "S-1001");

        Message asked = premises.awaitDirect("U0EXEC", message -> message.text().contains("S-1001"));
        premises.awaitIn("C0DESK", message -> message.text().contains("S-1001"));
        assertTrue(asked.visible().contains("<@U0MGR>"), asked.visible());
        premises.clicksOldCard("U0LEAD", asked, "scenarios.rework");
        assertTrue(premises.awaitTold("U0LEAD", "An executive decides on S-1001"));
        premises.workspace().as("U0EXEC").clicks(asked, "Approve with memo…");
        View form = premises.awaitView("U0EXEC");
        Answer empty = premises.workspace().as("U0EXEC").submits(form, memo(" "));
        assertTrue(
                empty.errors().get("memo").contains("needs a memo"),
                empty.errors().toString());
        assertTrue(premises.workspace().as("U0EXEC").submits(form, memo(MEMO)).ok());
        String board = premises.types("U0LEAD", "/exceptions").visible();
        assertTrue(board.contains("2 open exceptions"), board);
        String audit = premises.types("U0LEAD", "/quote audit Q-1001").visible();
        assertTrue(audit.contains("exception X-1001") && audit.contains("memo " + MEMO), audit);
        Message told = premises.awaitDirect("U0REP", message -> message.text().contains("strategic-exception memo"));
        assertTrue(told.visible().contains(MEMO), told.visible());

        premises.clicksOldCard("U0EXEC", asked, "scenarios.rework");
        assertTrue(premises.awaitTold(
                "U0EXEC",
                "S-1001 was already approved with a strategic-exception memo by Eve at 08:00 on 2026-03-02."));
        premises.settle();
        assertFalse(premises.awaitDirect("U0EXEC", message -> message.text().contains("S-1001"))
                .visible()
                .contains("Decline…"));

        Message approved = card();
        press("U0REP", approved, "scenarios.use", "S-1001:2");
        assertTrue(premises.awaitTold("U0REP", "Q-1002"));
        assertTrue(card().visible().contains("is *Q-1002*"), card().visible());
        press("U0REP", approved, "scenarios.use", "S-1001:2");
        assertTrue(premises.awaitTold("U0REP", "Option B of S-1001 is Q-1002 already"));
        assertTrue(premises.types("U0REP", "/quote send Q-1002").visible().contains("waits for"));
    }

    @Test
    @DisplayName(
            "P43: a quote that is below its guardrail as it is gets its owner on the card, and an executive is asked")
    void asQuotedBelowItsGuardrail() {
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        premises.types("U0REP", "/quote scenarios Q-1002 as quoted | discount=52");
        Message card = premises.awaitDirect("U0REP", message -> message.text().startsWith("S-1001, options of Q-1002"));
        name(card, "S-1001:1", "U0MGR");
        name(card, "S-1001:2", "U0LEAD");
        press("U0REP", card, "scenarios.ask", "S-1001");
        Message asked = premises.awaitDirect("U0EXEC", message -> message.text().contains("S-1001"));
        assertTrue(asked.visible().contains("<@U0MGR>") && asked.visible().contains("<@U0LEAD>"), asked.visible());
    }

    @Test
    @DisplayName("P41: the form begins with options, shows what they come to, and keeps them")
    void theFormBeginsWithOptions() {
        premises.workspace().as("U0REP").types("C0SALES", "/quote scenarios q-1001");
        View form = premises.awaitView("U0REP");
        assertTrue(form.visible().contains("proceed to the proposal"), form.visible());
        Answer wrong = premises.workspace()
                .as("U0REP")
                .submits(form, Map.of("variant_1", "as quoted", "variant_2", "sonet", "variant_3", "client=Fern"));
        assertEquals(
                "Option B: model \"sonet\": did you mean sonnet?",
                wrong.errors().get("variant_2"));
        assertTrue(premises.workspace()
                .as("U0REP")
                .submits(
                        form,
                        Map.of("variant_1", "as quoted", "variant_2", "discount=20", "variant_3", "premium rush=yes"))
                .ok());
        Message answer =
                premises.awaitEphemeral("U0REP", message -> message.text().contains("S-1001"));
        assertTrue(answer.visible().contains("All 3 options keep their guardrail"), answer.visible());
        assertTrue(answer.visible().contains("sales manager"), answer.visible());
        press("U0REP", answer, "scenarios.use", "S-1001:2");
        assertTrue(premises.awaitTold("U0REP", "Q-1002"));
    }

    @Test
    @DisplayName("P46, P98: revenue sees the week's compliance by segment with its picture, and the desk an alert")
    void theWeekIsTold() {
        for (int number = 1; number <= 4; number++) {
            premises.types("U0REP", "/quote k2p5 medium smb 0 0 minutes=" + (250 + number));
            premises.types("U0REP", "/quote scenarios Q-100" + (number + 1) + " as quoted | discount=10 | discount=60");
        }
        premises.pass(Duration.ofDays(4).plusHours(9));
        Message told = premises.awaitIn("C0REV", message -> message.text().contains("keep their guardrail"));
        assertTrue(
                told.visible().contains("8 of 12 options of the week's proposals keep their guardrail (66.7 %)"),
                told.visible());
        assertTrue(told.visible().contains("smb"), told.visible());
        assertTrue(picture(told).orElseThrow().contains("66.7"), told.blocks().toString());
        assertTrue(premises.house()
                .ports()
                .alerts()
                .latest("portfolio_compliance", "week")
                .isPresent());
    }

    @Test
    @DisplayName("P41: bad lines are named with their option, and nothing is kept")
    void badLinesAreNamed() {
        Map.of(
                        "/quote scenarios",
                        "Scenarios need a quote: `/quote scenarios Q-1001`.",
                        "/quote scenarios webhook",
                        "Scenarios need a quote id such as Q-1001, not \"webhook\".",
                        "/quote scenarios Q-1001 as quoted | discount=200",
                        "Option B: discount_pct \"200\" is not a percentage",
                        "/quote scenarios Q-1001 as quoted | webhook retry",
                        "Option B: I do not understand \"webhook retry\"",
                        "/quote scenarios Q-1001 sonnet | sonnet",
                        "Option B: it is the same as option A",
                        "/quote scenarios Q-1001 discount=1 | discount=2 | discount=3 | discount=4 | discount=5",
                        "2 to 4 options; there are 5.",
                        "/quote scenarios Q-9 sonnet",
                        "There is no quote Q-9",
                        "/quote scenarios S-1001",
                        "There are no scenarios S-1001 that you can see.")
                .forEach((line, sentence) -> {
                    String said = premises.types("U0REP", line).visible();
                    assertTrue(said.contains(sentence), line + ": " + said);
                });
        assertTrue(premises.types("U0OTHER", "/quote scenarios Q-1001 sonnet")
                .visible()
                .contains("There is no quote Q-1001 that you can see"));
        assertEquals(List.of(), premises.direct("U0REP"));
    }

    private static Map<String, String> memo(String words) {
        return Map.of(
                "memo", words,
                "recovery_plan.kind", "upsell",
                "recovery_plan.description", "sell <support>",
                "target_recovery_date", "2026-05-01");
    }

    /** The living one in Rae's direct messages, as it stands now. */
    private Message card() {
        premises.settle();
        return premises.awaitDirect("U0REP", message -> message.text().startsWith("S-1001, options of Q-1001"));
    }

    private void name(Message card, String option, String owner) {
        press("U0REP", card, "scenarios.owner", option);
        assertTrue(premises.workspace()
                .as("U0REP")
                .submits(premises.awaitView("U0REP"), Map.of("owner", owner))
                .ok());
    }

    /** Of several buttons with one action the one that stands for this. */
    private void press(String user, Message card, String action, String value) {
        JsonObject button = card.actions().stream()
                .filter(each -> each.get("action_id").getAsString().equals(action)
                        && each.get("value").getAsString().equals(value))
                .findFirst()
                .orElseThrow();
        premises.clicks(user, card, button);
    }

    private static Optional<String> picture(Message message) {
        return StreamSupport.stream(message.blocks().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.get("type").getAsString().equals("image"))
                .map(block -> block.get("alt_text").getAsString())
                .findFirst();
    }
}
