package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quotient.bot.http.RestDesk.Reply;
import quotient.domain.people.Role;

class PricingApiTest {

    private final RestDesk desk = new RestDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    /** Contract section 4, key by key and digit by digit. */
    private static final String WORKED_EXAMPLE = """
            {"success":true,"quote":{"quote_id":"Q-1001","task":null,"client":null,"model":"k2p5","segment":"mid_market",\
            "complexity":"medium","delivery_type":"task","estimated_input":2000,"estimated_output":800,\
            "overhead_minutes":0,"internal_cost":0.0036,"base_markup":4.0,"segment_adjustment":0.0,\
            "seasonal_adjustment":0.0,"final_markup":4.0,"list_price":0.50,"discount_pct":0,"recommended_price":0.50,\
            "gross_margin_pct":99.28,"guardrail":{"minimum_pct":55,"result":"pass"},"risk_band":"healthy",\
            "largest_discount_pct":0,"decision_status":"approved","approvals":[],"reasons":[""";

    private static final String WORKED_EXAMPLE_END = """
            ],"warnings":[],"policy_version":"v2026-01-01a","experiment_id":null,"variant":null,\
            "created_by":"token:admin","created_at":"2026-03-02T08:00:00-05:00",""";

    @Test
    void workedExampleIsAnsweredToTheDigitFromAForm() {
        Reply reply = desk.quote(RestDesk.WORKED_EXAMPLE);
        assertEquals(201, reply.status());
        assertEquals(WORKED_EXAMPLE, reply.text().substring(0, WORKED_EXAMPLE.length()));
        assertTrue(reply.text().contains(WORKED_EXAMPLE_END), reply.text());
        assertEquals("application/json", reply.header("Content-Type"));
    }

    @Test
    void workedExampleIsAnsweredToTheDigitFromJson() {
        Reply reply = desk.quoteJson(RestDesk.WORKED_EXAMPLE_JSON);
        assertEquals(201, reply.status());
        assertEquals(WORKED_EXAMPLE, reply.text().substring(0, WORKED_EXAMPLE.length()));
        assertTrue(reply.text().contains(WORKED_EXAMPLE_END), reply.text());
    }

    @Test
    void everyOptionalFieldIsTaken() {
        JsonObject quote = desk.quoteJson("""
                        {"model": "sonnet", "complexity": "high", "segment": "enterprise", "estimated_input": "2m",
                         "estimated_output": 800000, "task": "sum up <calls> & mails", "client": "<!channel>",
                         "delivery_type": "subscription", "discount_pct": 12.5, "overhead_minutes": 30,
                         "terms": ["net60", "data_residency"], "commitment": "annual", "region": "western_europe",
                         "rush": true, "new_logo": false}""").quote();
        assertEquals("sum up <calls> & mails", quote.get("task").getAsString());
        assertEquals("<!channel>", quote.get("client").getAsString());
        assertEquals("12.5", quote.get("discount_pct").getAsString());
        assertEquals("[\"net_terms\",\"data_residency\"]", quote.get("terms").toString());
        assertEquals("annual", quote.get("commitment").getAsString());
        assertEquals("western_europe", quote.get("region").getAsString());
        assertTrue(quote.get("rush").getAsBoolean());
        assertEquals(2_000_000, quote.get("estimated_input").getAsLong());
    }

    @Test
    void approvalsSayWhoIsAskedAndWhy() {
        JsonObject quote = desk.quote(RestDesk.WORKED_EXAMPLE.replace("2000", "2000000") + "&discount_pct=15")
                .quote();
        assertEquals("pending_approval", quote.get("decision_status").getAsString());
        JsonObject approval = quote.getAsJsonArray("approvals").get(0).getAsJsonObject();
        assertEquals("sales_manager", approval.get("name").getAsString());
        assertEquals("[\"sales_manager\"]", approval.get("roles").toString());
        assertEquals("open", approval.get("status").getAsString());
        assertTrue(approval.get("reasons").toString().contains("15 %"), approval.toString());
        assertTrue(approval.get("decided_by").isJsonNull());
        assertEquals("[]", approval.get("conditions").toString());
    }

    @Test
    void aFormMayGiveTermsOneByOne() {
        JsonObject quote = desk.quote(RestDesk.WORKED_EXAMPLE + "&terms[]=net60&terms%5B%5D=residency&terms=sla")
                .quote();
        assertEquals(
                "[\"sla_penalties\",\"net_terms\",\"data_residency\"]",
                quote.get("terms").toString());
    }

    @Test
    void aQuoteIsFoundAgainWithTheSameWords() {
        JsonObject made =
                desk.quote(RestDesk.WORKED_EXAMPLE + "&task=caf%C3%A9+%22x%22").quote();
        Reply found = desk.get("/api/pricing/quotes/Q-1001");
        assertEquals(200, found.status());
        assertEquals(made, found.quote());
    }

    @Test
    void aQuoteThatIsNotThereIsNotFound() {
        assertEquals(404, desk.get("/api/pricing/quotes/Q-4711").status());
        assertEquals(404, desk.get("/api/pricing/quotes/..%2f..%2fetc").status());
        assertEquals(404, desk.get("/api/pricing/quotes/nonsense").status());
    }

    @Test
    void theListIsNewestFirstAndContinuesWhereItEnded() {
        for (int i = 0; i < 5; i++) {
            desk.quote(RestDesk.WORKED_EXAMPLE);
        }
        Reply first = desk.get("/api/pricing/quotes?limit=3");
        assertEquals(200, first.status());
        assertEquals("Q-1005,Q-1004,Q-1003", ids(first));
        String cursor = first.json().get("next_cursor").getAsString();
        Reply second = desk.get("/api/pricing/quotes?limit=3&cursor=" + cursor);
        assertEquals("Q-1002,Q-1001", ids(second));
        assertTrue(second.json().get("next_cursor").isJsonNull());
    }

    @Test
    void theListIsFilteredByStatusSegmentAndTime() {
        desk.quote(RestDesk.WORKED_EXAMPLE);
        desk.clock.moveTo(Instant.parse("2026-03-03T14:00:00Z"));
        desk.quote(RestDesk.WORKED_EXAMPLE.replace("mid_market", "enterprise").replace("2000", "2000000")
                + "&discount_pct=15");
        assertEquals("Q-1002", ids(desk.get("/api/pricing/quotes?status=pending_approval")));
        assertEquals("Q-1001", ids(desk.get("/api/pricing/quotes?segment=mid_market")));
        assertEquals("Q-1002", ids(desk.get("/api/pricing/quotes?since=2026-03-03")));
        assertEquals("Q-1002,Q-1001", ids(desk.get("/api/pricing/quotes?since=2026-03-02T08:00:00-05:00")));
        assertEquals("", ids(desk.get("/api/pricing/quotes?since=2026-03-03T15:00:01+01:00")));
        assertEquals("", ids(desk.get("/api/pricing/quotes?status=rejected&segment=smb")));
    }

    @Test
    void aMomentBeyondTheCalendarIsNoMoment() {
        for (String since : List.of("%2B999999999-12-31", "-999999999-01-01", "2200-01-01", "1899-12-31")) {
            Reply reply = desk.get("/api/pricing/quotes?since=" + since);
            assertEquals(422, reply.status(), reply.text());
            assertEquals(List.of("since"), reply.wrongFields());
        }
    }

    @Test
    void whoMayNotSeeOthersSeesTheirOwn() {
        String rep = "Bearer " + desk.token("rep", Role.REP);
        desk.quote(RestDesk.WORKED_EXAMPLE);
        desk.post("/api/pricing/quote", RestDesk.FORM, RestDesk.WORKED_EXAMPLE, "Authorization", rep);
        assertEquals("Q-1002", ids(desk.get("/api/pricing/quotes", "Authorization", rep)));
        assertEquals(
                404,
                desk.get("/api/pricing/quotes/Q-1001", "Authorization", rep).status());
        assertEquals(
                200,
                desk.get("/api/pricing/quotes/Q-1002", "Authorization", rep).status());
        assertEquals("Q-1002,Q-1001", ids(desk.get("/api/pricing/quotes")));
    }

    @Test
    void whoMayNotQuoteIsToldSo() {
        String client = "Bearer " + desk.token("client", Role.CLIENT);
        Reply reply = desk.post("/api/pricing/quote", RestDesk.FORM, RestDesk.WORKED_EXAMPLE, "Authorization", client);
        assertEquals(403, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals(
                0,
                desk.get("/api/pricing/quotes").json().getAsJsonArray("quotes").size());
    }

    private static String ids(Reply reply) {
        JsonArray quotes = reply.json().getAsJsonArray("quotes");
        return String.join(
                ",",
                quotes.asList().stream()
                        .map(quote -> quote.getAsJsonObject().get("quote_id").getAsString())
                        .toList());
    }
}
