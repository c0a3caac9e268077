package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
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
@DisplayName("P50-P57: the registry of exceptions over REST")
class ExceptionsApiTest {
    private static final String BELOW = "model=k2p5&complexity=medium&segment=mid_market&estimated_input=2000"
            + "&estimated_output=800&overhead_minutes=250&discount_pct=50";
    private static final String BODY = """
            {"quote_id": "%s", "reason": "strategic logo",
             "recovery_plan": {"kind": "upsell", "description": "sell support"},
             "target_recovery_date": "2026-05-01"%s}""";

    private final RestDesk desk = new RestDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @DisplayName("P50: what was opened is shown with its margins, its age and its next action")
    void whatWasOpenedIsShown() {
        quote();
        Reply made = open("Q-1001", "");
        assertEquals(201, made.status(), made.text());
        JsonObject exception = made.json().getAsJsonObject("exception");
        assertEquals("X-1001", text(exception, "exception_id"));
        assertEquals("Q-1001", text(exception, "quote_id"));
        assertEquals("open", text(exception, "status"));
        assertEquals("0", text(exception, "age_days"));
        assertEquals("0-7", text(exception, "band"));
        assertEquals("continue_recovery_plan", text(exception, "next_action"));
        assertEquals("55", text(exception, "minimum_margin_pct"));
        assertEquals("50.00", text(exception, "margin_pct"));
        assertEquals("5.00", text(exception, "margin_impact_pct"));
        assertEquals("2026-05-01", text(exception, "target_recovery_date"));
        assertEquals("upsell", text(exception.getAsJsonObject("recovery_plan"), "kind"));
        assertEquals("admin", text(exception.getAsJsonObject("approved_by"), "role"));
        assertEquals(exception, desk.get("/api/exceptions/X-1001").json().getAsJsonObject("exception"));
    }

    @Test
    @DisplayName("P51: without a plan it is rejected, in JSON and in a form")
    void withoutAPlanItIsRejected() {
        quote();
        Reply json = post("/api/exceptions", """
                {"quote_id": "Q-1001", "reason": "logo", "target_recovery_date": "2026-05-01"}""");
        assertEquals(422, json.status());
        assertEquals(List.of("recovery_plan"), json.wrongFields());
        Reply form = desk.post(
                "/api/exceptions",
                RestDesk.FORM,
                "quote_id=Q-1001&reason=logo&recovery_plan[kind]=upsell&recovery_plan.description=sell+it"
                        + "&target_recovery_date=2026-05-01",
                "Authorization",
                "Bearer " + RestDesk.ADMIN);
        assertEquals(201, form.status(), form.text());
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a plan in the past       | {"quote_id": "Q-1001", "reason": "x", "recovery_plan": {"kind": "upsell", "description": "y"}, "target_recovery_date": "2026-03-01"}                            | 422 | target_recovery_date
            opened in the future     | {"quote_id": "Q-1001", "reason": "x", "recovery_plan": {"kind": "upsell", "description": "y"}, "target_recovery_date": "2026-05-01", "opened_on": "2026-03-03"} | 422 | opened_on
            a plan of no known kind  | {"quote_id": "Q-1001", "reason": "x", "recovery_plan": {"kind": "hope", "description": "y"}, "target_recovery_date": "2026-05-01"}                              | 422 | recovery_plan.kind
            a plan that is a word    | {"quote_id": "Q-1001", "reason": "x", "recovery_plan": "upsell", "target_recovery_date": "2026-05-01"}                                                          | 422 | recovery_plan
            a field nobody knows     | {"quote_id": "Q-1001", "reason": "x", "recovery_plan": {"kind": "upsell", "description": "y", "why": "z"}, "target_recovery_date": "2026-05-01"}                | 422 | recovery_plan.why
            an object in the plan    | {"quote_id": "Q-1001", "reason": "x", "recovery_plan": {"kind": {}, "description": "y"}, "target_recovery_date": "2026-05-01"}                                  | 422 | recovery_plan.kind
            """)
    void whatIsWrongIsNamed(String sentence, String body, int status, String field) {
        quote();
        Reply reply = post("/api/exceptions", body);
        assertEquals(status, reply.status(), sentence + reply.text());
        assertEquals(List.of(field), reply.wrongFields(), sentence);
        assertEquals(
                0,
                desk.get("/api/exceptions").json().getAsJsonArray("exceptions").size());
    }

    @Test
    void whatIsUnknownOrForbiddenIsRefused() {
        quote();
        assertEquals(404, open("Q-9", "").status());
        assertEquals(201, open("Q-1001", "").status());
        assertEquals(201, open("Q-1001", "").status(), "a system may bring several for one quote");
        assertEquals(404, desk.get("/api/exceptions/X-9").status());
        assertEquals(404, desk.get("/api/exceptions/sth").status());
        assertEquals(401, desk.get("/api/exceptions", "Accept", "*/*").status());
        String rep = desk.token("crm", Role.REP);
        assertEquals(
                404,
                desk.get("/api/exceptions/X-1001", "Authorization", "Bearer " + rep)
                        .status());
        assertEquals(
                0,
                desk.get("/api/exceptions", "Authorization", "Bearer " + rep)
                        .json()
                        .getAsJsonArray("exceptions")
                        .size());
    }

    @Test
    @DisplayName("P53, P59: progress within the gap, and a close with the measured margin, once")
    void progressAndClose() {
        quote();
        open("Q-1001", "");
        Reply tooMuch = post("/api/exceptions/X-1001/progress", "{\"margin_recovered_pct\": 6, \"note\": \"all\"}");
        assertEquals(422, tooMuch.status());
        assertTrue(tooMuch.text().contains("its gap is 5.00 points"), tooMuch.text());
        Reply some = post("/api/exceptions/X-1001/progress", "{\"margin_recovered_pct\": 2.5, \"note\": \"support\"}");
        assertEquals(200, some.status(), some.text());
        assertEquals("2.50", text(some.json().getAsJsonObject("exception"), "margin_recovered_pct"));
        assertEquals(422, post("/api/exceptions/X-1001/close", "{}").status());
        assertEquals(
                List.of("margin_pct"),
                post("/api/exceptions/X-1001/close", "{}").wrongFields());
        assertEquals(
                422,
                post("/api/exceptions/X-1001/close", "{\"margin_pct\": 54.99}").status());
        Reply closed = post("/api/exceptions/X-1001/close", "{\"margin_pct\": 56.2}");
        assertEquals("closed", text(closed.json().getAsJsonObject("exception"), "status"));
        assertEquals("no_action", text(closed.json().getAsJsonObject("exception"), "next_action"));
        Reply again = post("/api/exceptions/X-1001/close", "{\"margin_pct\": 57}");
        assertEquals(409, again.status());
        assertTrue(again.text().contains("already closed by admin at 08:00 on 2026-03-02"), again.text());
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            none open         | -          | none     | no_action                 | 0  | 0
            thirteen days old | 2026-02-17 | ok       | continue_recovery_plan    | 13 | 0
            fourteen days old | 2026-02-16 | warning  | manager_followup          | 14 | 1
            thirty days old   | 2026-01-31 | critical | schedule_executive_review | 30 | 1
            """)
    @DisplayName("P54, P55, P57: stats")
    void stats(String sentence, String openedOn, String level, String action, int oldest, int aging) {
        quote();
        if (openedOn != null) {
            assertEquals(
                    201, open("Q-1001", ", \"opened_on\": \"" + openedOn + "\"").status());
        }
        JsonObject stats = desk.get("/api/exceptions/stats").json();
        assertEquals(level, text(stats, "risk_level"), sentence);
        assertEquals(action, text(stats, "recommended_action"), sentence);
        assertEquals(oldest, stats.get("oldest_days").getAsInt(), sentence);
        assertEquals(aging, stats.get("aging_risk").getAsInt(), sentence);
        assertEquals(
                "[Exception Risk: " + level + "] " + text(stats, "summary") + " | Next action: " + action,
                text(stats, "message"),
                sentence);
    }

    @Test
    @DisplayName("P52, P59: lists by status and band, oldest first, page by page")
    void listsByStatusAndBand() {
        for (String day : List.of("2026-02-20", "2026-01-20", "2026-02-05", "2026-03-01")) {
            String quote = text(quote().quote(), "quote_id");
            open(quote, ", \"opened_on\": \"" + day + "\"");
        }
        assertEquals(List.of("X-1002", "X-1003", "X-1001", "X-1004"), ids("/api/exceptions"));
        assertEquals(List.of("X-1002"), ids("/api/exceptions?band=31%2B"));
        assertEquals(List.of("X-1002"), ids("/api/exceptions?band=31+&status=open"));
        assertEquals(List.of("X-1003"), ids("/api/exceptions?band=15-30"));
        assertEquals(List.of("X-1001"), ids("/api/exceptions?band=8-14"));
        assertEquals(List.of("X-1004"), ids("/api/exceptions?band=0-7"));
        assertEquals(List.of(), ids("/api/exceptions?status=closed"));
        JsonObject first = desk.get("/api/exceptions?limit=3").json();
        assertEquals(List.of("X-1004"), ids("/api/exceptions?limit=3&cursor=" + text(first, "next_cursor")));
        assertEquals(422, desk.get("/api/exceptions?band=40").status());
        assertEquals(422, desk.get("/api/exceptions?band=0-7&status=closed").status());
    }

    @Test
    void aRepeatedKeyOpensOnce() {
        quote();
        String body = BODY.formatted("Q-1001", "");
        Reply first = keyed(body);
        Reply second = keyed(body);
        assertEquals(201, second.status());
        assertEquals(first.text(), second.text());
        assertEquals(List.of("X-1001"), ids("/api/exceptions"));
    }

    private Reply keyed(String body) {
        return desk.post(
                "/api/exceptions",
                RestDesk.JSON,
                body,
                "Authorization",
                "Bearer " + RestDesk.ADMIN,
                "Idempotency-Key",
                "k-1");
    }

    private Reply quote() {
        return desk.quote(BELOW);
    }

    private Reply open(String quote, String more) {
        return post("/api/exceptions", BODY.formatted(quote, more));
    }

    private Reply post(String path, String json) {
        return desk.post(path, RestDesk.JSON, json, "Authorization", "Bearer " + RestDesk.ADMIN);
    }

    private List<String> ids(String path) {
        return desk.get(path).json().getAsJsonArray("exceptions").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(exception -> text(exception, "exception_id"))
                .toList();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
