package quotient.bot.pricinghealth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.bot.Premises;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("/health, from a quiet morning to a spent budget")
class HealthStoryTest {

    private static final String LINE = "/quote k2p5 medium mid_market 2000 800";

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder, Map.of("QUOTIENT_DAILY_BUDGET", "10"));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P99, P101: a manager sees desk, pricing and what waits; nothing is wrong yet")
    void quietMorning() {
        Message card = premises.types("U0MGR", "/health");
        for (String words : List.of(
                "The desk is well",
                "The database answers",
                "No message waits",
                "No routine is late",
                "was not read since",
                "Pricing is healthy:",
                "0.00 % of today's budget of $10.00 is spent",
                "Nothing waits for your decision")) {
            assertTrue(card.visible().contains(words), words + " is not in " + card.visible());
        }
    }

    @Test
    @DisplayName("P97: a rep sees the desk and not what the company spends; a stranger sees neither")
    void byRole() {
        String rep = premises.types("U0REP", "/health").visible();
        assertTrue(rep.contains("The desk is well") && !rep.contains("budget"), rep);
        String refused = premises.types("U0REP", "/health pricing").visible();
        assertTrue(refused.contains("Your role does not let you see how pricing is doing"), refused);
        String stranger = premises.types("U0STRANGER", "/health").visible();
        assertTrue(stranger.contains("I do not know you yet"), stranger);
        assertTrue(premises.types("U0STRANGER", "/health help").visible().contains("/health pricing"));
    }

    @Test
    @DisplayName("P126, X12: with 95 % spent a quote without a client waits, and says why, until when and what to do")
    void spentBudget() {
        reports("a", "0.75");
        reports("b", "8.75");
        String refused = premises.types("U0REP", LINE).visible();
        for (String words : List.of(
                "paused until Tuesday 00:00 (America/New_York)",
                "95.00 % of today's budget of $10.00 is spent ($9.50)",
                "Name the client")) {
            assertTrue(refused.contains(words), words + " is not in " + refused);
        }
        assertTrue(premises.types("U0REP", LINE + " client=\"Acme & Sons\"")
                .visible()
                .contains("Q-1001"));

        String card = premises.types("U0MGR", "/health").visible();
        for (String words : List.of(
                "Pricing is critical:",
                "work that is not essential is paused",
                "2 tasks today cost more than $0.50 each",
                "Owner: ops.",
                "opus",
                "$4.75")) {
            assertTrue(card.contains(words), words + " is not in " + card);
        }
    }

    @Test
    @DisplayName("What was recorded holds across a restart")
    void restart() {
        reports("a", "9.60");
        premises.reopen();
        assertTrue(premises.types("U0REP", LINE).visible().contains("96.00 % of today's budget"));
    }

    @Test
    @DisplayName("P113: the button reads the whole audit log and the card says what came of it")
    void auditButton() {
        premises.types("U0REP", LINE);
        Message card = premises.types("U0MGR", "/health");
        assertTrue(premises.workspace()
                .as("U0MGR")
                .clicks(card, "Read the audit log now")
                .ok());
        assertTrue(premises.awaitTold("U0MGR", "The audit log is whole: 1 rows"));
    }

    @Test
    @DisplayName(
            "P99: the button sends pictures of the spend by day and of a task's cost by model, each number in text too")
    void pictures() {
        reports("a", "0.75");
        Message card = premises.types("U0MGR", "/health");
        assertTrue(premises.workspace()
                .as("U0MGR")
                .clicks(card, "Send me the pictures")
                .ok());
        Message spend = premises.awaitDirect("U0MGR", message -> message.text().contains("no more than the budget"));
        Message perTask =
                premises.awaitDirect("U0MGR", message -> message.text().contains("A task with opus"));
        for (Message told : List.of(spend, perTask)) {
            assertTrue(told.visible().contains("$0.75"), told.visible());
            assertTrue(
                    told.blocks().toString().contains("alt_text"), told.blocks().toString());
        }
        assertTrue(spend.visible().contains("2 Mar") && spend.visible().contains("budget $10.00"), spend.visible());
        assertFalse(premises.types("U0REP", "/health").actions().stream()
                .anyMatch(action -> action.toString().contains("health.pictures")));
    }

    @Test
    @DisplayName("Share posts the card for the channel, without what waits for one person")
    void share() {
        Message card = premises.types("U0MGR", "/health");
        assertTrue(premises.workspace().as("U0MGR").clicks(card, "Share").ok());
        Message shared =
                premises.awaitIn("C0SALES", message -> message.visible().contains("The desk is well"));
        assertTrue(
                shared.visible().contains("from `/health`") || shared.visible().contains("from /health"));
        assertFalse(shared.visible().contains("decision"), shared.visible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health Acme", "/health <!channel> & co", "/health pricing today"})
    @DisplayName("The health of a client comes with later work, and what was typed notifies nobody")
    void ofClient(String line) {
        Message answer = premises.types("U0MGR", line);
        assertTrue(answer.visible().contains("comes with later work"), answer.visible());
        assertFalse(answer.text().contains("<!channel>"), answer.text());
    }

    @Test
    @DisplayName(
            "P95, P97: the Pricing tab has five sections for a manager, a summary for an executive, own quotes for a rep")
    void tab() {
        premises.types("U0REP", LINE);
        premises.types("U0OTHER", LINE);
        reports("a", "0.75");
        String manager = tab("U0MGR");
        for (String words : List.of(
                "Today",
                "2 quotes",
                "99.28 %",
                "This week against the week before",
                "Segments, 28 days",
                "mid_market",
                "Cost per task today",
                "opus",
                "Alerts",
                "1 task today cost more than")) {
            assertTrue(manager.contains(words), words + " is not in " + manager);
        }
        String executive = tab("U0EXEC");
        assertTrue(executive.contains("2 quotes") && !executive.contains("Segments, 28 days"), executive);
        String rep = tab("U0REP");
        assertTrue(rep.contains("Your quotes today") && rep.contains("1 quote "), rep);
        assertFalse(rep.contains("budget") || rep.contains("Cost per task"), rep);
    }

    private String tab(String user) {
        premises.workspace().as(user).opensHome();
        View home = premises.awaitHome(user);
        premises.workspace().as(user).clicks(home, "Pricing");
        return premises.awaitHome(user, view -> view.visible().contains("This week against"))
                .visible();
    }

    private void reports(String id, String cost) {
        String body =
                "{\"usage\": [{\"id\": \"" + id + "\", \"at\": \"2026-03-02T07:59:00-05:00\", \"model\": \"opus\","
                        + " \"input_tokens\": 1000, \"output_tokens\": 1000, \"cost\": " + cost + "}]}";
        URI uri = premises.house().uri().resolve("/api/usage");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + Premises.ADMIN_TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(201, answer.statusCode(), answer.body());
        } catch (IOException broken) {
            fail(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            fail(stopped);
        }
    }
}
