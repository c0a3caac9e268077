package quotient.bot.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** It is 08:00 on Monday, 2 March 2026, in New York; "Acme & Sons" belongs to Rae. */
@DisplayName("M5, M6, M10, M11, M17, X18: what work has brought, in Slack")
class RoiStoryTest {
    private static final String FIGURES = "\"monthly_labor_cost\": %d, \"monthly_software_cost\": 500,"
            + " \"monthly_overhead_cost\": 2000, \"monthly_error_cost\": 500, \"csat_score\": %d";

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
    @DisplayName("A baseline is reviewed on its card, measurements follow, and the return answers for itself")
    void fromTheBaselineToThePicture() {
        assertTrue(says("U0REP", "/roi").contains("There is no project that you can see yet"));
        post("/api/projects", """
                {"client": "Acme & Sons", "name": "Chat <bot>", "go_live_date": "2025-11-20", "one_off_cost": 9000}""");
        assertTrue(says("U0REP", "/roi Acme & Sons").contains("enter the baseline"));
        baselineIsReviewed();
        measurementIsTypedIn();
        measured("2025-12-31", 13000, 80);
        measured("2026-01-31", 12000, 90);
        cardAnswers();
        wildFigureIsSentBack();
        pictureArrives();
    }

    private void baselineIsReviewed() {
        post("/api/projects/P-1001/baseline", """
                {"capture_date": "2025-10-15", "source": "payroll", "metrics": {%s}}""".formatted(FIGURES.formatted(15000, 70)));
        Message card = premises.awaitIn("C0REV", message -> message.visible().contains("baseline of 2025-10-15"));
        assertTrue(card.visible().contains("Chat &lt;bot&gt;"), card.visible());
        assertTrue(says("U0REP", "/roi Acme & Sons").contains("have the baseline of 2025-10-15 reviewed"));
        premises.clicksOldCard("U0REP", card, RoiActions.APPROVE);
        assertTrue(premises.awaitTold("U0REP", "Your role does not let you review"));
        premises.clicksOldCard("U0STRANGER", card, RoiActions.APPROVE);
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you yet"));
        premises.clicksOldCard("U0LEAD", card, RoiActions.APPROVE);
        Message judged = premises.awaitIn("C0REV", message -> message.visible().contains("reviewed by Lee"));
        assertFalse(judged.visible().contains("Send back…"), judged.visible());
        premises.clicksOldCard("U0MGR", card, RoiActions.APPROVE);
        assertTrue(premises.awaitTold("U0MGR", "was already reviewed by Lee at 08:00 on 2026-03-02"));
    }

    private void measurementIsTypedIn() {
        assertTrue(says("U0STRANGER", "/roi record Acme & Sons").contains("I do not know you yet"));
        premises.workspace().as("U0REP").types("C0SALES", "/roi record Acme & Sons");
        View form = premises.awaitView("U0REP");
        Map<String, String> figures = Map.of(
                "measurement_date", "2025-11-30",
                "metrics.monthly_labor_cost", "14,000",
                "metrics.monthly_software_cost", "500",
                "metrics.monthly_overhead_cost", "2000",
                "metrics.monthly_error_cost", "500",
                "metrics.csat_score", "72",
                "metrics.ai_solution_cost", "200");
        Map<String, String> wrong = new HashMap<>(figures);
        wrong.put("metrics.nps_score", "101");
        assertEquals(
                "nps_score \"101\" is not possible: give a whole score from -100 to 100.",
                premises.workspace().as("U0REP").submits(form, wrong).errors().get("metrics.nps_score"));
        wrong.put("metrics.nps_score", "10");
        assertEquals(
                Map.of(), premises.workspace().as("U0REP").submits(form, wrong).errors());
        assertTrue(premises.awaitTold("U0REP", "The measurement of 2025-11-30 of P-1001 is entered"));
    }

    private void cardAnswers() {
        String card = says("U0REP", "/roi \"acme & sons\" 2026-01-31");
        assertTrue(card.contains("as of 2026-01-31, 3 months since the go-live"), card);
        assertTrue(card.contains("-37.5 %") && card.contains("$3,000.00") && card.contains("3.2 months"), card);
        assertTrue(card.contains("$18,000.00 → $15,000.00"), card);
        assertTrue(card.contains("70 of 100 (3.5 of 5) → 90 of 100 (4.5 of 5)"), card);
        assertTrue(card.contains("improving") && card.contains("medium"), card);
        assertTrue(says("U0LEAD", "/roi P-1001 1 month").contains("as of 2025-11-30, 1 month since"));
        String why = says("U0LEAD", "/roi why Acme & Sons payback");
        assertTrue(why.contains("one-off cost / (latest monthly benefit - latest AI solution cost)"), why);
        assertTrue(why.contains("one-off cost of P-1001 9,000.00") && why.contains("from payroll"), why);
        assertTrue(says("U0LEAD", "/roi why Acme & Sons paybck").contains("did you mean payback?"));
        String npv = says("U0LEAD", "/roi npv Acme & Sons 8 %");
        assertTrue(npv.contains("Net present value at 8 % a year: ") && npv.contains("at the go-live"), npv);
        assertTrue(says("U0LEAD", "/roi npv Acme & Sons lots").contains("give percent a year from 0 to 100"));
        assertTrue(says("U0LEAD", "/roi portfolio").contains("Chat &lt;bot&gt; (P-1001) · ROI"));
        assertTrue(says("U0OTHER", "/roi Acme & Sons").contains("There is no client"));
        assertTrue(says("U0STRANGER", "/roi Acme & Sons").contains("I do not know you yet"));
        assertTrue(says("U0STRANGER", "/roi help").contains("/roi Acme 3 months"));
        assertTrue(says("U0LEAD", "/roi Nobody").contains("There is no client"));
    }

    private void wildFigureIsSentBack() {
        measured("2026-02-28", 2000, 91);
        Message card = premises.awaitIn("C0REV", message -> message.visible().contains("a change of -83.3 %"));
        assertTrue(says("U0LEAD", "/roi P-1001").contains("have somebody review what stands out"));
        assertTrue(premises.workspace().as("U0LEAD").clicks(card, "Send back…").ok());
        assertTrue(premises.workspace()
                .as("U0LEAD")
                .submits(premises.awaitView("U0LEAD"), Map.of("reason", "a digit is <missing>"))
                .ok());
        premises.awaitIn(
                "C0REV", message -> message.visible().contains("sent back by Lee: a digit is &lt;missing&gt;"));
        assertFalse(says("U0LEAD", "/roi P-1001").contains("stands out"));
    }

    private void pictureArrives() {
        premises.types("U0LEAD", "/roi P-1001");
        Message shown =
                premises.awaitEphemeral("U0LEAD", message -> message.visible().contains("Send me the picture"));
        premises.clicksOldCard("U0LEAD", shown, RoiActions.PICTURE);
        Message sent = premises.awaitDirect(
                "U0LEAD", message -> message.blocks().toString().contains("\"image\""));
        assertTrue(sent.blocks().toString().contains("alt_text"), sent.visible());
        assertTrue(sent.visible().contains("2025-10-15"), sent.visible());
    }

    private String says(String user, String line) {
        return premises.types(user, line).visible();
    }

    private void measured(String day, int labor, int csat) {
        post("/api/projects/P-1001/measurements", """
                {"measurement_date": "%s", "metrics": {%s, "ai_solution_cost": 200}}""".formatted(day, FIGURES.formatted(labor, csat)));
    }

    private void post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(premises.house().uri().resolve(path))
                .header("Authorization", "Bearer " + Premises.ADMIN_TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(201, answer.statusCode(), answer.body());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
