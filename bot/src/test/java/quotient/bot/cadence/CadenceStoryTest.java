package quotient.bot.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientStatus;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Snapshot;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** It is 08:00 on Monday, 2 March 2026, in New York; "Acme & Sons" belongs to Rae and went live on that day. */
@DisplayName("M7, M8, M9, M16, M17, M19, M20: measurements are asked for, answered, and told of, in Slack")
class CadenceStoryTest {
    private static final String REQUEST = "the measurement of ";

    @TempDir
    private Path folder;

    private Premises premises;

    @BeforeEach
    void open() {
        premises = Premises.in(folder);
        post("/api/projects", """
                {"client": "Acme & Sons", "name": "Chat <bot>", "go_live_date": "2026-03-02", "one_off_cost": 9000}""");
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("M9: reminded, asked, answered by somebody of the client, and the cards say so")
    void fromTheReminderToTheFigures() {
        baseline();
        until("2026-03-06T14:30:00Z");
        Message reminder =
                premises.awaitDirect("U0REP", message -> message.visible().contains("week 1 is due on"));
        assertTrue(reminder.visible().contains("2026-03-09"), reminder.visible());
        assertEquals(0, asked().size());
        until("2026-03-09T13:20:00Z");
        Message request = asked().get(0);
        assertTrue(request.visible().contains("Chat &lt;bot&gt;"), request.visible());
        clientReports(request);
        Message done = asked().get(0);
        assertTrue(done.visible().contains("The figures came in on 2026-03-09"), done.visible());
        assertFalse(done.visible().contains("Report figures…"), done.visible());
        premises.awaitDirect("U0REP", message -> message.visible().contains("The figures came in on 2026-03-09"));
        premises.clicksOldCard("U0STRANGER", request, CadenceActions.REPORT);
        assertTrue(premises.awaitTold("U0STRANGER", "was already entered by"));
        until("2026-03-13T12:00:00Z");
        assertEquals(1, asked().size(), "no follow-up after it was measured");
        premises.awaitIn("C0REV", message -> message.visible().contains("measurement of 2026-03-09"));
    }

    private void clientReports(Message request) {
        premises.workspace().as("U0STRANGER").clicks(request, "Report figures…");
        View form = premises.awaitView("U0STRANGER");
        assertTrue(form.toString().contains("baseline $15,000.00"), form.toString());
        assertFalse(form.toString().contains("ai_solution_cost"), "what the solution costs is not theirs to say");
        Map<String, String> figures = new HashMap<>(Map.of(
                "measurement_date", "2026-03-20",
                "metrics.monthly_labor_cost", "14,000",
                "metrics.csat_score", "72",
                "source", "our <ERP>",
                "confidence", "low"));
        assertEquals(
                "measurement_date \"2026-03-20\" does not count for week 1: give a day from 2026-03-03 to 2026-03-09.",
                premises.workspace()
                        .as("U0STRANGER")
                        .submits(form, figures)
                        .errors()
                        .get("measurement_date"));
        figures.put("measurement_date", "2026-03-09");
        assertEquals(
                Map.of(),
                premises.workspace().as("U0STRANGER").submits(form, figures).errors());
        premises.settle();
        Snapshot entry = premises.house()
                .ports()
                .projects()
                .history(ProjectId.ofNumber(1001))
                .measurements()
                .get(0);
        assertEquals("U0STRANGER", entry.entered().by());
        assertTrue(entry.metrics().values().values().stream()
                .allMatch(value -> value.source().equals("reported by the client: our <ERP>")
                        && value.confidence().code().equals("low")));
    }

    @Test
    @DisplayName(
            "M9: one follow-up after three days, then quiet, and it stands as overdue; a figure by another door ends it")
    void followedUpOnceThenQuiet() {
        baseline();
        until("2026-03-12T13:20:00Z");
        assertEquals(2, asked().size(), "the form, and one follow-up");
        assertTrue(
                asked().get(1).visible().contains("has not come in yet"),
                asked().get(1).visible());
        premises.reopen();
        until("2026-03-13T22:00:00Z");
        assertEquals(2, asked().size(), "then quiet");
        String all = says("U0OPS", "/roi schedule");
        assertTrue(all.contains("overdue since 2026-03-09"), all);
        String one = says("U0REP", "/roi schedule Acme & Sons");
        assertTrue(one.contains("week 1 (weekly): *overdue since 2026-03-09*"), one);
        assertTrue(one.contains("week 2 (weekly): 2026-03-16, ahead"), one);
        assertTrue(one.contains("month 3, 2026-06-02: first formal ROI"), one);
        assertTrue(says("U0OTHER", "/roi schedule").contains("There is no project that you can see"));
        assertTrue(says("U0STRANGER", "/roi schedule").contains("I do not know you yet"));
        measured("2026-03-09", 14000);
        premises.settle();
        assertTrue(asked().stream().allMatch(card -> card.visible().contains("The figures came in on 2026-03-13")));
        assertTrue(says("U0OPS", "/roi schedule").contains("Nothing is overdue"));
        String quality = says("U0OPS", "/roi completeness");
        assertTrue(quality.contains("*complete* 100.0 % (1 of 1 due) · *timely* 0.0 %"), quality);
        assertTrue(quality.contains("*delivered* not counted yet (0 of 0 approved reports)"), quality);
        until("2026-03-16T13:20:00Z");
        Message week = premises.awaitIn("C0OPS", message -> message.visible().contains("How well it is measured"));
        assertTrue(week.blocks().toString().contains("slack_file"), week.visible());
        assertTrue(week.blocks().toString().contains("alt_text"), week.visible());
    }

    @Test
    @DisplayName("M9: put off and excused by button, by whoever is in the channel and by nobody who is not")
    void snoozedAndExcused() {
        baseline();
        until("2026-03-09T13:20:00Z");
        Message request = asked().get(0);
        premises.workspace().as("U0STRANGER").clicks(request, "Snooze…");
        View form = premises.awaitView("U0STRANGER");
        assertTrue(premises.workspace()
                .as("U0STRANGER")
                .submits(form, Map.of("until", "2026-03-16"))
                .errors()
                .get("until")
                .contains("give a day from 2026-03-10 to 2026-03-13"));
        assertTrue(premises.workspace()
                .as("U0STRANGER")
                .submits(form, Map.of("until", "2026-03-13"))
                .ok());
        premises.settle();
        assertTrue(asked().get(0).visible().contains("Put off until 2026-03-13"));
        until("2026-03-12T20:00:00Z");
        assertEquals(1, asked().size());
        until("2026-03-13T13:20:00Z");
        assertEquals(2, asked().size());
        premises.workspace().as("U0STRANGER").clicks(asked().get(1), "Cannot measure…");
        View why = premises.awaitView("U0STRANGER", view -> view.toString().contains("Why can it not be measured"));
        assertTrue(premises.workspace()
                .as("U0STRANGER")
                .submits(why, Map.of("reason", "our ERP is <down>"))
                .ok());
        premises.settle();
        assertTrue(asked().stream().allMatch(card -> card.visible().contains("It cannot be measured this time")));
        assertFalse(asked().get(0).visible().contains("ERP"), "the reason is not told in the channel");
        Message reminder =
                premises.awaitDirect("U0REP", message -> message.visible().contains("week 2 is due on"));
        premises.clicksOldCard("U0OTHER", reminder, CadenceActions.REPORT);
        assertTrue(premises.awaitTold("U0OTHER", "There is no project P-1001 that you can see"));
        assertEquals(
                List.of("measurement.snoozed U0STRANGER", "measurement.excused U0STRANGER"),
                premises.house().ports().audit().of("P-1001").stream()
                        .filter(entry -> entry.action().startsWith("measurement."))
                        .map(entry -> entry.action() + " " + entry.actor())
                        .toList());
    }

    @Test
    @DisplayName("M9: without a baseline the account manager is asked, and of a churned client nobody")
    void whoIsNotAsked() {
        until("2026-03-09T13:20:00Z");
        assertEquals(0, asked().size());
        premises.awaitDirect("U0REP", message -> message.visible().contains("so the client was not asked"));
        churn();
        until("2026-03-16T13:20:00Z");
        assertEquals(0, asked().size());
        assertTrue(says("U0OPS", "/roi schedule").contains("nobody is asked: the client is churned"));
    }

    @Test
    @DisplayName("M11, M19, M20: the nine steps, and a case study that a person selects")
    void stepsAndCaseStudies() {
        assertTrue(says("U0OPS", "/roi status Acme & Sons").contains("step 7 of 9: Ongoing measurements"));
        post("/api/projects", """
                {"client": "Fern & Field", "name": "Sorter", "go_live_date": "2025-10-06", "one_off_cost": 9000}""");
        assertTrue(says("U0OPS", "/roi status Fern & Field").contains("step 7 of 9: Ongoing measurements"));
        post("/api/projects/P-1002/baseline", """
                {"capture_date": "2025-09-15", "confidence": "high", "metrics": {"monthly_labor_cost": 15000}}""");
        assertTrue(says("U0OPS", "/roi casestudies").contains("No project would make a case study yet"));
        post("/api/projects/P-1002/measurements", """
                {"measurement_date": "2025-10-31", "confidence": "high",
                 "metrics": {"monthly_labor_cost": 6000, "ai_solution_cost": 200}}""");
        approve();
        String steps = says("U0OPS", "/roi status Fern & Field");
        assertTrue(steps.contains("step 9 of 9: Case study"), steps);
        Message candidates = premises.types("U0OPS", "/roi casestudies");
        assertTrue(
                candidates.visible().contains("Sorter (P-1002): a return of"),
                candidates.visible() + says("U0OPS", "/roi P-1002"));
        premises.workspace().as("U0OPS").clicks(candidates, "Select P-1002");
        assertTrue(premises.awaitTold("U0OPS", "is selected for a case study"));
        premises.clicksOldCard("U0MGR", candidates, CadenceActions.CASE_STUDY + ".P-1002");
        assertTrue(premises.awaitTold("U0MGR", "was already selected by Oda"));
        premises.clicksOldCard("U0STRANGER", candidates, CadenceActions.CASE_STUDY + ".P-1002");
        assertTrue(premises.awaitTold("U0STRANGER", "I do not know you yet"));
        assertTrue(says("U0OPS", "/roi casestudies").contains("selected by Oda"));
        String all = says("U0OPS", "/roi status");
        assertTrue(all.contains("all nine steps are done") && all.contains("step 7 of 9"), all);
    }

    private void approve() {
        for (Snapshot entry : premises.house()
                .ports()
                .projects()
                .history(ProjectId.ofNumber(1002))
                .snapshots()) {
            if (entry.verdict().isEmpty()) {
                premises.house().roi().reviewing().entry(lead(), entry.project(), entry.number(), true, "");
            }
        }
    }

    private Actor lead() {
        return Actor.of(
                premises.house().ports().people().find(new PersonId("U0LEAD")).orElseThrow());
    }

    private void churn() {
        premises.house()
                .ports()
                .clientProfiles()
                .keep(new ClientProfile(
                        premises.house().ports().clientProfiles().nextNumber(),
                        "Acme & Sons",
                        ClientStatus.CHURNED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** What the client's channel holds of it, in its order. */
    private List<Message> asked() {
        premises.settle();
        return premises.workspace().messages("C0ACME").stream()
                .filter(message -> message.visible().contains(REQUEST))
                .toList();
    }

    private String says(String user, String line) {
        return premises.types(user, line).visible();
    }

    private void until(String moment) {
        premises.pass(Duration.between(premises.now(), Instant.parse(moment)));
    }

    private void baseline() {
        post("/api/projects/P-1001/baseline", """
                {"capture_date": "2026-02-15", "metrics": {"monthly_labor_cost": 15000, "csat_score": 70}}""");
    }

    private void measured(String day, int labor) {
        post("/api/projects/P-1001/measurements", """
                {"measurement_date": "%s", "confidence": "high",
                 "metrics": {"monthly_labor_cost": %d, "ai_solution_cost": 200}}""".formatted(day, labor));
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
