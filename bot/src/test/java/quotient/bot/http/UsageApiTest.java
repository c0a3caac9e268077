package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.http.RestDesk.Reply;
import quotient.domain.people.Role;

@DisplayName("Usage, budget and pricing's health over REST")
class UsageApiTest {

    private static final String FOR_CLIENT = RestDesk.WORKED_EXAMPLE + "&client=Acme";

    private final RestDesk desk = new RestDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @DisplayName("P99: usage is recorded once, and its cost is the policy's where it is not said")
    void recordsOnce() {
        Reply first = usage(task("a", "null"), task("b", "0.25"));
        assertEquals(201, first.status(), first.text());
        assertEquals("{\"success\":true,\"recorded\":2,\"duplicates\":0}", first.text());
        assertEquals(
                "{\"success\":true,\"recorded\":1,\"duplicates\":2}",
                usage(task("a", "0.09"), task("b", "0.25"), task("c", "1")).text());
        assertEquals(new BigDecimal("1.34"), health().get("daily_cost").getAsBigDecimal());
    }

    @Test
    @DisplayName("The same id with other figures is a conflict that names it, and nothing of the batch is kept")
    void conflict() {
        usage(task("a", "1"));
        Reply reply = usage(task("new", "1"), task("a", "2"));
        assertEquals(409, reply.status());
        assertTrue(reply.text().contains("The task \\\"a\\\" was reported with other figures"), reply.text());
        assertEquals(1, health().get("tasks_completed").getAsInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"usage": []}                                          | 422 | usage          | usage is empty
            {"usage": {}}                                          | 422 | usage          | must be a list
            {"usage": [7]}                                         | 422 | usage[0]       | must be an object
            {"usage": [{"id": {"a": 1}}]}                          | 422 | usage[0].id    | not an object
            {"usage": [{"id": ["a"]}]}                             | 422 | usage[0].id    | not a list
            {"usages": [{"id": "a"}]}                              | 422 | usages         | I know no field
            {"usage": [{"id": "a", "id": "b"}]}                    | 400 | id             | given twice
            {"usage": [{"id": "a", "cost": NaN}]}                  | 400 | body           | not a JSON object
            {"usage": [{"id": "a"}]} x                             | 400 | body           | not a JSON object
            [{"id": "a"}]                                          | 400 | body           | not a JSON object
            """)
    void brokenBatchesSayWhatIsWrong(String body, int status, String field, String sentence) {
        Reply reply = post(body);
        assertEquals(status, reply.status(), reply.text());
        assertEquals(field, reply.wrongFields().get(0));
        assertTrue(reply.text().contains(sentence), reply.text());
    }

    @Test
    @DisplayName("Every wrong field of a batch is told with its place, and nothing of the batch is kept")
    void wrongFields() {
        Reply reply = usage(
                task("good", "1"),
                task("a", "1").replace("opus", "opsu").replace("\"input_tokens\": 1000", "\"input_tokens\": -1"),
                task("b", "1").replace("2026-03-02", "2026-03-03"));
        assertEquals(422, reply.status());
        assertEquals(List.of("usage[1].model", "usage[1].input_tokens", "usage[2].at"), reply.wrongFields());
        assertTrue(reply.text().contains("did you mean opus?"), reply.text());
        assertEquals(0, health().get("tasks_completed").getAsInt());
    }

    @Test
    void athousandGoAtOnceAndNoMore() {
        assertEquals(201, many(1000).status());
        Reply tooMany = many(1001);
        assertEquals(422, tooMany.status());
        assertTrue(tooMany.text().contains("holds more than 1000"), tooMany.text());
    }

    @Test
    @DisplayName("A batch of 200 MB is heard out and answered, and does not fill the memory")
    void hugeBatch() {
        Reply reply = desk.send(desk.request("/api/usage", "Authorization", "Bearer " + RestDesk.ADMIN)
                .header("Content-Type", RestDesk.JSON)
                .POST(BodyPublishers.ofInputStream(() -> new Endless(200_000_000))));
        assertEquals(413, reply.status());
        assertTrue(reply.text().contains("larger than 1,000,000 bytes"), reply.text());
        assertEquals(201, usage(task("after", "1")).status());
    }

    @Test
    @DisplayName("P97: who may report usage and see costs is decided by the token's roles")
    void permissions() {
        desk.token("crm", Role.REP);
        desk.token("agents", Role.OPS);
        assertEquals(403, as("crm", task("a", "1")).status());
        assertEquals(201, as("agents", task("a", "1")).status());
        for (String path :
                List.of("/api/pricing/health", "/api/orchestrator/status", "/api/pricing/report", "/metrics")) {
            assertEquals(401, desk.get(path, new String[0]).status(), path);
            assertEquals(403, desk.get(path, "Authorization", "Bearer qt_crm").status(), path);
            assertEquals(
                    200, desk.get(path, "Authorization", "Bearer qt_agents").status(), path);
        }
    }

    @Test
    @DisplayName("P126, X12: from 95 % on a quote without a client gets 429 and when to come back; others go on")
    void pausedQuotes() {
        Reply before = desk.quote(RestDesk.WORKED_EXAMPLE);
        usage(task("a", "9.4999999999"));
        assertEquals(201, desk.quote(RestDesk.WORKED_EXAMPLE).status());
        usage(task("b", "0.0000000001"));
        Reply refused = desk.quote(RestDesk.WORKED_EXAMPLE);
        assertEquals(429, refused.status());
        assertEquals("57600", refused.header("Retry-After"));
        assertEquals("application/problem+json", refused.header("Content-Type"));
        assertTrue(refused.text().contains("95.00 % of today's budget of $10.00 is spent"), refused.text());
        assertEquals(201, desk.quote(FOR_CLIENT).status());
        assertEquals(
                200,
                desk.get("/api/pricing/quotes/" + before.quote().get("quote_id").getAsString())
                        .status());
    }

    @Test
    @DisplayName("P126: over the hour's cap a quote waits for the next hour")
    void cappedQuotes() {
        many(1000);
        desk.clock.moveTo(desk.clock.instant().plusSeconds(60));
        post(batch(1000, 500));
        Reply refused = desk.quote(RestDesk.WORKED_EXAMPLE);
        assertEquals(429, refused.status());
        assertEquals("3540", refused.header("Retry-After"));
        assertTrue(refused.text().contains("1,500 tasks were done in this hour"), refused.text());
    }

    @Test
    @DisplayName("P103: the orchestrator's status has the seeds' names at its top")
    void status() {
        usage(task("a", "8"));
        JsonObject status = desk.get("/api/orchestrator/status").json();
        assertEquals("80.00", status.get("budget_utilization_pct").getAsString());
        assertEquals("warning", status.get("budget_alert_level").getAsString());
        usage(task("b", "2"));
        JsonObject exhausted = desk.get("/api/orchestrator/status").json();
        assertEquals("critical", exhausted.get("budget_alert_level").getAsString());
        assertTrue(exhausted.get("budget_exhausted").getAsBoolean());
        assertTrue(exhausted.get("non_essential_paused").getAsBoolean());
    }

    @Test
    @DisplayName("P101: health tells cost, utilisation, tasks, average, models and issues with their owners")
    void healthOfPricing() {
        assertEquals("healthy", health().get("status").getAsString());
        assertTrue(health().get("avg_cost_per_task").isJsonNull());
        usage(task("a", "0.75"), task("b", "0.50"));
        desk.quote(RestDesk.WORKED_EXAMPLE);
        JsonObject health = health();
        assertEquals("warning", health.get("status").getAsString());
        assertEquals("0.625", health.get("avg_cost_per_task").getAsString());
        assertEquals("12.50", health.get("budget_utilization_pct").getAsString());
        JsonObject opus = health.getAsJsonArray("models").get(0).getAsJsonObject();
        assertEquals("opus", opus.get("model").getAsString());
        JsonObject issue = health.getAsJsonArray("issues").get(0).getAsJsonObject();
        assertEquals("task_cost", issue.get("code").getAsString());
        assertEquals("ops", issue.get("owner").getAsString());
        JsonObject system = health.getAsJsonObject("quote_system");
        assertEquals(1, system.get("answered").getAsInt());
        assertEquals("100.00", system.get("success_rate_pct").getAsString());
        assertTrue(system.getAsJsonObject("latency_ms").get("p99").getAsDouble() > 0);
    }

    @Test
    @DisplayName("P104: the report has daily summaries, and by segment a count and an average margin")
    void report() {
        desk.quote(RestDesk.WORKED_EXAMPLE);
        usage(task("a", "0.75"));
        JsonObject report = desk.get("/api/pricing/report?days=2").json().getAsJsonObject("report");
        JsonObject midMarket = report.getAsJsonObject("by_segment").getAsJsonObject("mid_market");
        assertEquals(1, midMarket.get("count").getAsInt());
        assertEquals("99.28", midMarket.get("avg_margin").getAsString());
        assertEquals(2, report.getAsJsonArray("days").size());
        JsonObject today = report.getAsJsonArray("days").get(0).getAsJsonObject();
        assertEquals("2026-03-02", today.get("date").getAsString());
        assertEquals("7.50", today.get("budget_utilization_pct").getAsString());
        JsonObject day = desk.get("/api/pricing/report?date=2026-03-01").json().getAsJsonObject("report");
        assertEquals(0, day.get("count").getAsInt());
    }

    @ParameterizedTest
    @CsvSource({
        "days=0, days",
        "days=93, days",
        "days=many, days",
        "date=2026-03-03, date",
        "date=yesterday, date",
        "date=2026-03-01&days=2, date",
        "dya=2, dya"
    })
    void reportsOfOtherTimesAreRefused(String query, String field) {
        Reply reply = desk.get("/api/pricing/report?" + query);
        assertEquals(422, reply.status());
        assertEquals(List.of(field), reply.wrongFields());
    }

    @Test
    @DisplayName("O12: Prometheus reads requests by endpoint, the outbox, the budget and the JVM")
    void metrics() {
        usage(task("a", "0.75"));
        desk.get("/api/pricing/health");
        desk.get("/api/nothing");
        desk.get("/metrics");
        Reply reply = desk.get("/metrics");
        assertTrue(reply.header("Content-Type").startsWith("text/plain"));
        for (String line : List.of(
                "quotient_http_requests_seconds_count{method=\"POST\",path=\"/api/usage\"} 1",
                "quotient_http_endings_total{ending=\"refused\",method=\"GET\",path=\"unmatched\"} 1.0",
                "quotient_http_latency_seconds{method=\"GET\",path=\"/api/pricing/health\",quantile=\"0.95\"}",
                "quotient_outbox_waiting 0.0",
                "quotient_budget_spent 0.75",
                "quotient_budget_daily 10.0",
                "quotient_database_up 1.0",
                "jvm_memory_used_bytes")) {
            assertTrue(reply.text().contains(line), line + " is not in\n" + reply.text());
        }
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndAFormReportsOneTask() {
        String[] key = {"Authorization", "Bearer " + RestDesk.ADMIN, "Idempotency-Key", "k"};
        String form = "id=a&at=2026-03-02T08:00:00-05:00&model=opus&input_tokens=1k&output_tokens=0";
        Reply first = desk.post("/api/usage", RestDesk.FORM, form, key);
        assertEquals(201, first.status(), first.text());
        assertEquals(
                first.text(), desk.post("/api/usage", RestDesk.FORM, form, key).text());
        assertEquals("0.015", health().get("daily_cost").getAsString());
    }

    private JsonObject health() {
        return desk.get("/api/pricing/health").json().getAsJsonObject("health");
    }

    private Reply many(int count) {
        return post(batch(0, count));
    }

    private static String batch(int from, int count) {
        return "{\"usage\": ["
                + IntStream.range(from, from + count)
                        .mapToObj(i -> task("t" + i, "0.0001"))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private Reply usage(String... tasks) {
        return post("{\"usage\": [" + String.join(",", tasks) + "]}");
    }

    private Reply as(String token, String task) {
        return desk.post(
                "/api/usage", RestDesk.JSON, "{\"usage\": [" + task + "]}", "Authorization", "Bearer qt_" + token);
    }

    private Reply post(String body) {
        return desk.post("/api/usage", RestDesk.JSON, body, "Authorization", "Bearer " + RestDesk.ADMIN);
    }

    private static String task(String id, String cost) {
        return "{\"id\": \"" + id + "\", \"at\": \"2026-03-02T08:00:00-05:00\", \"model\": \"opus\","
                + " \"input_tokens\": 1000, \"output_tokens\": 1000, \"cost\": " + cost + "}";
    }

    /** So many blanks, made as they are read. */
    private static final class Endless extends InputStream {
        private long left;

        private Endless(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int now = (int) Math.min(left, most);
            Arrays.fill(target, from, from + Math.max(0, now), (byte) ' ');
            left -= now;
            return now == 0 ? -1 : now;
        }
    }
}
