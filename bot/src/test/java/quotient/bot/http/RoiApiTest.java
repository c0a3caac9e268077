package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.http.RestDesk.Reply;
import quotient.domain.people.Role;
import quotient.domain.testing.EachRow;

/** It is 08:00 on Monday, 2 March 2026, in New York. */
@DisplayName("M1-M6, M10, M11, D11-D14: figures and their return over REST")
class RoiApiTest {
    private static final String BEFORE = """
            {"capture_date": "2025-12-15", "metrics": {"monthly_labor_cost": 15000, "monthly_software_cost": 500,
             "monthly_overhead_cost": 2000, "monthly_error_cost": 500, "avg_task_completion_time": 45,
             "volume_per_period": 200, "period_type": "week", "error_rate_percentage": 8.5, "csat_score": 72}}""";
    private static final String AFTER = """
            {"measurement_date": "2026-01-31", "measurement_period": "month", "confidence": "high",
             "metrics": {"monthly_labor_cost": 12000, "monthly_software_cost": 500, "monthly_overhead_cost": 2000,
             "monthly_error_cost": 300, "avg_task_completion_time": 30, "error_rate_percentage": 4.25,
             "csat_score": 80, "ai_solution_cost": 400}}""";

    private final RestDesk desk = new RestDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @DisplayName("M5, M6: from a client to its return")
    void fromAClientToItsReturn() {
        project();
        Reply made = post("/api/projects/P-1001/baseline", BEFORE);
        assertEquals(201, made.status(), made.text());
        JsonObject baseline = made.json().getAsJsonObject("baseline");
        assertEquals("draft", text(baseline, "status"));
        assertEquals("18000.00", text(baseline.getAsJsonObject("derived"), "total_monthly_cost"));
        assertEquals("216000.00", text(baseline.getAsJsonObject("derived"), "total_annual_cost"));
        assertEquals(200, review("{\"approve\": true}").status());
        Reply late = review("{\"approve\": false, \"reason\": \"no\"}");
        assertEquals(409, late.status());
        assertTrue(late.text().contains("already reviewed by lee at 08:00 on 2026-03-02"), late.text());
        Reply measured = post("/api/projects/P-1001/measurements", AFTER);
        assertEquals(201, measured.status(), measured.text());
        assertEquals("false", text(measured.json().getAsJsonObject("measurement"), "needs_review"));

        JsonObject roi = roi("?as_of=2026-03-31");
        assertEquals("3200.00", text(roi, "cost_savings_monthly"));
        assertEquals("38400.00", text(roi, "cost_savings_annual"));
        assertEquals("3200.00", text(roi, "monthly_benefit"));
        assertEquals("7200.00", text(roi, "investment"));
        assertEquals("33.3", text(roi, "roi_percentage"));
        assertEquals("2.1", text(roi, "payback_period_months"));
        assertEquals("33.3", text(roi, "time_savings_percentage"));
        assertEquals("50.0", text(roi, "error_reduction_percentage"));
        assertEquals("8.0", text(roi, "customer_satisfaction_improvement"));
        assertEquals("3 months", text(roi, "period_analyzed"));
        assertEquals("medium", text(roi, "confidence"));
        assertEquals(3, roi.getAsJsonArray("months").size());
        assertTrue(
                text(roi.getAsJsonObject("notes"), "as_of").startsWith("2026-03-31 lies ahead of today, 2026-03-02"));
        for (String missing :
                List.of("revenue_increase", "conversion_rate_improvement", "efficiency_gain_percentage", "trend")) {
            assertTrue(roi.get(missing).isJsonNull(), missing);
            assertTrue(roi.getAsJsonObject("notes").has(missing), missing);
        }
        assertEquals("2026-02", text(roi("").getAsJsonArray("months").get(1).getAsJsonObject(), "month"));
    }

    @Test
    @DisplayName("M11: without a reviewed baseline every figure is null with its reason")
    void withoutAReviewedBaselineNothingIsTold() {
        project();
        assertEquals(422, post("/api/projects/P-1001/measurements", AFTER).status());
        post("/api/projects/P-1001/baseline", BEFORE);
        post("/api/projects/P-1001/measurements", AFTER);
        JsonObject roi = roi("");
        assertTrue(roi.get("roi_percentage").isJsonNull());
        assertEquals(
                "the baseline of 2025-12-15 waits for review by somebody else than admin",
                text(roi.getAsJsonObject("notes"), "roi_percentage"));
        Reply own = post("/api/projects/P-1001/baseline/review", "{\"approve\": true}");
        assertEquals(200, own.status(), "a token speaks for a system in which people look for themselves");
        assertEquals("33.3", text(roi("?as_of=2026-03-31"), "roi_percentage"));
        JsonObject discounted = roi("?as_of=2026-03-31&discount_rate=0");
        assertEquals(text(discounted, "total_benefit"), sum(discounted, "npv", "investment"));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a client that nobody knows    | projects                 | {"client": "Nobody", "name": "x"}                                                             | client
            a project without a name      | projects                 | {"client": "Acme"}                                                                            | name
            live before it begins         | projects                 | {"client": "Acme", "name": "x", "start_date": "2026-02-01", "go_live_date": "2026-01-01"}     | go_live_date
            a field that nobody knows     | projects                 | {"client": "Acme", "name": "x", "color": "red"}                                               | color
            a negative cost               | projects                 | {"client": "Acme", "name": "x", "one_off_cost": -1}                                           | one_off_cost
            a segment that is none        | clients                  | {"name": "New", "segment": "huge"}                                                            | segment
            a metric that nobody knows    | projects/P-1001/baseline | {"capture_date": "2025-12-15", "metrics": {"total_monthly_cost": 1, "happiness": 1}}          | metrics.happiness
            a metric that is an object    | projects/P-1001/baseline | {"capture_date": "2025-12-15", "metrics": {"total_monthly_cost": {}}}                         | metrics.total_monthly_cost
            metrics that are a word       | projects/P-1001/baseline | {"capture_date": "2025-12-15", "metrics": "many"}                                             | metrics
            no metrics                    | projects/P-1001/baseline | {"capture_date": "2025-12-15"}                                                                | metrics
            no day                        | projects/P-1001/baseline | {"metrics": {"total_monthly_cost": 1}}                                                        | capture_date
            an exponent                   | projects/P-1001/baseline | {"capture_date": "2025-12-15", "metrics": {"total_monthly_cost": 1e3}}                        | metrics.total_monthly_cost
            a total that does not agree   | projects/P-1001/baseline | {"capture_date": "2025-12-15", "metrics": {"total_monthly_cost": 1, "monthly_labor_cost": 2}} | metrics.total_monthly_cost
            a review that says nothing    | projects/P-1001/baseline/review | {}                                                                                     | approve
            sent back without a reason    | projects/P-1001/baseline/review | {"approve": false}                                                                     | reason
            """)
    void whatIsWrongIsNamed(String sentence, String path, String body, String field) {
        project();
        Reply reply = post("/api/" + path, body);
        assertEquals(422, reply.status(), sentence + reply.text());
        assertEquals(List.of(field), reply.wrongFields(), sentence);
    }

    @Test
    @DisplayName("Only who answers for revenue may read; a client sees nothing, and nobody learns what there is")
    void whoMayReadIsDecided() {
        project();
        assertEquals(401, desk.get("/api/projects/P-1001/roi", "Accept", "*/*").status());
        for (String project : List.of("P-1001", "P-9")) {
            String path = "/api/projects/" + project + "/roi";
            assertEquals(
                    403,
                    desk.get(path, "Authorization", "Bearer " + desk.token("acme", Role.CLIENT))
                            .status());
            assertEquals(
                    404,
                    desk.get(path, "Authorization", "Bearer " + desk.token("crm", Role.REP))
                            .status());
        }
        assertEquals(404, desk.get("/api/projects/nonsense/roi").status());
        assertEquals(422, desk.get("/api/projects/P-1001/roi?as_of=soon").status());
        assertEquals(422, desk.get("/api/projects/P-1001/roi?discount_rate=101").status());
        assertEquals(422, desk.get("/api/projects/P-1001/roi?when=now").status());
        assertEquals(409, post("/api/clients", "{\"name\": \"ACME\"}").status());
    }

    @Test
    @DisplayName("M11, contract: a wild figure is flagged, a form is read as JSON is, and a repeated key enters once")
    void aWildFigureIsFlagged() {
        project();
        post("/api/projects/P-1001/baseline", BEFORE);
        String form = "measurement_date=2026-01-31&metrics[error_rate_percentage]=2&reason=new+model";
        Reply first = keyed(form);
        assertEquals(201, first.status(), first.text());
        JsonObject measurement = first.json().getAsJsonObject("measurement");
        assertEquals("true", text(measurement, "needs_review"));
        assertEquals(1, measurement.getAsJsonArray("flags").size());
        assertEquals(first.text(), keyed(form).text());
        Reply judged = desk.post(
                "/api/projects/P-1001/measurements/2/review",
                RestDesk.JSON,
                "{\"approve\": true}",
                "Authorization",
                "Bearer " + desk.token("lee", Role.REVENUE_LEAD));
        assertEquals("reviewed", text(judged.json().getAsJsonObject("measurement"), "status"), judged.text());
    }

    private Reply keyed(String form) {
        return desk.post(
                "/api/projects/P-1001/measurements",
                RestDesk.FORM,
                form,
                "Authorization",
                "Bearer " + RestDesk.ADMIN,
                "Idempotency-Key",
                "k-1");
    }

    private Reply review(String body) {
        return desk.post(
                "/api/projects/P-1001/baseline/review",
                RestDesk.JSON,
                body,
                "Authorization",
                "Bearer " + desk.token("lee", Role.REVENUE_LEAD));
    }

    private void project() {
        Reply client = post("/api/clients", "{\"name\": \"Acme\", \"segment\": \"smb\", \"contract_value\": 6000}");
        assertEquals(201, client.status(), client.text());
        assertEquals("C-1001", text(client.json(), "client_id"));
        Reply project = post(
                "/api/projects",
                "{\"client\": \"acme\", \"name\": \"Chatbot\", \"solution_type\": \"chatbot\","
                        + " \"go_live_date\": \"2026-01-10\"}");
        assertEquals(201, project.status(), project.text());
        assertEquals("P-1001", text(project.json(), "project_id"));
    }

    private JsonObject roi(String query) {
        Reply reply = desk.get("/api/projects/P-1001/roi" + query);
        assertEquals(200, reply.status(), reply.text());
        return reply.json().getAsJsonObject("roi");
    }

    private Reply post(String path, String body) {
        return desk.post(path, RestDesk.JSON, body, "Authorization", "Bearer " + RestDesk.ADMIN);
    }

    private static String sum(JsonObject roi, String one, String other) {
        return roi.get(one)
                .getAsBigDecimal()
                .add(roi.get(other).getAsBigDecimal())
                .toPlainString();
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
