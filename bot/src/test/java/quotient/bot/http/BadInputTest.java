package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.bot.http.RestDesk.Reply;

/** Contract section 5: a sentence for every field, and nothing half-done is kept. */
class BadInputTest {

    private static RestDesk desk;

    @BeforeAll
    static void open() {
        desk = new RestDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @AfterEach
    void nothingWasKept() {
        assertEquals(
                0,
                desk.get("/api/pricing/quotes").json().getAsJsonArray("quotes").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        model            | gpt                | 'model "gpt": say k2p5, sonnet or opus.'
        model            | sonet              | 'model "sonet": did you mean sonnet?'
        complexity       | meduim             | 'complexity "meduim": did you mean medium?'
        segment          | midmraket          | 'segment "midmraket": did you mean mid_market?'
        estimated_input  | -5                 | 'estimated_input "-5" is not a whole number: give the estimated input tokens like 2000, 2,000 or 2k.'
        estimated_input  | NaN                | 'estimated_input "NaN" is not a whole number: give the estimated input tokens like 2000, 2,000 or 2k.'
        estimated_input  | 1e3                | 'estimated_input "1e3" is not a whole number: give the estimated input tokens like 2000, 2,000 or 2k.'
        estimated_output | 0x10               | 'estimated_output "0x10" is not a whole number: give the estimated output tokens like 2000, 2,000 or 2k.'
        estimated_output | 2000.5             | 'estimated_output "2000.5" is not a whole number: give the estimated output tokens like 2000, 2,000 or 2k.'
        estimated_output | 99999999999999999  | 'estimated_output "99999999999999999" is too large: 1,000,000,000,000 is the most.'
        discount_pct     | 101                | 'discount_pct "101" is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.'
        discount_pct     | -1                 | 'discount_pct "-1" is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.'
        discount_pct     | 12.555             | 'discount_pct "12.555" is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.'
        discount_pct     | 1e1                | 'discount_pct "1e1" is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.'
        overhead_minutes | 1000001            | 'overhead_minutes "1000001" is too large: 1,000,000 is the most.'
        delivery_type    | subscripton        | 'delivery_type "subscripton": did you mean subscription?'
        region           | moon               | 'region "moon": say us_canada, western_europe, eastern_europe, india_se_asia or latin_america.'
        rush             | maybe              | 'rush "maybe": say yes or no.'
        dicount_pct      | 5                  | 'I know no field "dicount_pct". Did you mean discount_pct?'
        """)
    void aWrongFieldIsNamedWithItsValueAndWhatWouldBeRight(String field, String value, String message) {
        String form = RestDesk.WORKED_EXAMPLE.contains(field + "=")
                ? RestDesk.WORKED_EXAMPLE.replaceAll("\\b" + field + "=[^&]*", field + "=" + value)
                : RestDesk.WORKED_EXAMPLE + "&" + field + "=" + value;
        Reply reply = desk.quote(form);
        assertEquals(422, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        JsonObject error = reply.json().getAsJsonArray("errors").get(0).getAsJsonObject();
        assertEquals(message, error.get("message").getAsString());
        assertEquals(1, reply.json().getAsJsonArray("errors").size());
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Reply reply = desk.quoteJson("{\"model\": \"gpt\", \"estimated_input\": -1, \"colour\": \"red\"}");
        assertEquals(422, reply.status());
        assertTrue(
                reply.wrongFields()
                        .containsAll(List.of("model", "complexity", "segment", "estimated_input", "estimated_output")),
                reply.text());
        assertEquals(6, reply.wrongFields().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "model=k2p5",
                "[]",
                "\"text\"",
                "{\"model\": \"k2p5\"",
                "{\"model\": \"k2p5\"} x",
                "{\"model\": \"k2p5\"} {}",
                "{'model': 'k2p5'}",
                "{model: \"k2p5\"}",
                "{\"estimated_input\": NaN}",
                "{\"estimated_input\": 01}",
                "{\"estimated_input\": +1}",
                "{\"rush\": TRUE}",
                "{\"model\": \"k2p5\", \"model\": \"opus\"}",
                "{\"model\": \"k2p5\",}",
                "{\"task\": \"a\nb\"}",
                "{\"task\": \"\\ud800\"}",
                "// comment\n{}",
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        Reply reply = desk.quoteJson(body);
        assertEquals(400, reply.status(), reply.text());
        assertEquals(400, reply.json().get("status").getAsInt());
    }

    @Test
    void nestingIsRefusedHoweverDeep() {
        Reply object = desk.quoteJson("{\"model\": {\"a\": 1}}");
        assertEquals(422, object.status());
        assertEquals(List.of("model"), object.wrongFields());
        Reply list = desk.quoteJson("{\"model\": [\"k2p5\"]}");
        assertEquals(
                "model must be one value, not a list.",
                list.json().get("detail").getAsString());
        Reply terms = desk.quoteJson("{\"terms\": [[\"sla\"]]}");
        assertEquals(
                "terms must be a list of words.", terms.json().get("detail").getAsString());
        assertEquals(400, desk.quoteJson("{\"a\":" + "[".repeat(100_000)).status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"estimated_input": 1e3}  | estimated_input "1e3" is not a whole number
        {"estimated_input": -0}   | estimated_input "-0" is not a whole number
        {"estimated_input": 2.0}  | estimated_input "2.0" is not a whole number
        {"discount_pct": 1E1}     | discount_pct "1E1" is not a percentage
        {"task": "a\\u0000b"}     | task contains control characters
        {"task": "a\\u202eb"}     | task contains control characters
        """)
    void aNumberInJsonIsReadAsItWasWritten(String body, String start) {
        Reply reply = desk.quoteJson(body);
        assertEquals(422, reply.status());
        assertTrue(reply.text().replace("\\\"", "\"").contains(start), reply.text());
    }

    @Test
    void aFieldThatAFormGivesTwiceIsRefused() {
        Reply reply = desk.quote(RestDesk.WORKED_EXAMPLE + "&model=opus");
        assertEquals(400, reply.status());
        assertEquals(List.of("model"), reply.wrongFields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"task=%zz", "task=%", "task=%4", "task=%ff%fe"})
    void aFormThatIsNotPercentEncodedIsMalformed(String form) {
        assertEquals(400, desk.quote(form).status());
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        Reply reply = desk.send(desk.request("/api/pricing/quote", "Authorization", "Bearer " + RestDesk.ADMIN)
                .header("Content-Type", RestDesk.JSON)
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', '}'})));
        assertEquals(400, reply.status());
    }

    @Test
    void anotherTypeOfBodyIsNotTaken() {
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/json; charset=latin1")) {
            Reply reply = desk.post(
                    "/api/pricing/quote",
                    type,
                    RestDesk.WORKED_EXAMPLE_JSON,
                    "Authorization",
                    "Bearer " + RestDesk.ADMIN);
            assertEquals(415, reply.status(), type);
        }
    }

    @Test
    void moreThanAMillionBytesAreTooMuch() {
        String large = "task=" + "x".repeat(Body.MOST_BYTES);
        assertEquals(413, desk.quote(large).status());
        Reply chunked = desk.send(desk.request("/api/pricing/quote", "Authorization", "Bearer " + RestDesk.ADMIN)
                .header("Content-Type", RestDesk.FORM)
                .POST(BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(large.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        assertEquals(413, chunked.status());
        assertEquals("application/problem+json", chunked.header("Content-Type"));
    }

    @Test
    void aTextThatIsTooLongSaysHowLongItMayBe() {
        Reply reply = desk.quote(RestDesk.WORKED_EXAMPLE + "&task=" + "x".repeat(301));
        assertEquals(422, reply.status());
        assertEquals(
                "task is 301 characters long; 300 is the most.",
                reply.json().get("detail").getAsString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        limit=0              | limit
        limit=201            | limit
        limit=abc            | limit
        since=yesterday      | since
        since=2026-03-02T08:00:00 | since
        status=aproved       | status
        segment=huge         | segment
        cursor=nonsense      | cursor
        """)
    void aWrongQueryIsRefusedByName(String query, String field) {
        Reply reply = desk.get("/api/pricing/quotes?" + query);
        assertEquals(422, reply.status(), reply.text());
        assertEquals(List.of(field), reply.wrongFields());
    }

    @Test
    void anUnknownQueryParameterIsRefusedByName() {
        Reply reply = desk.get("/api/pricing/quotes?limt=5");
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("Did you mean limit?"), reply.text());
    }

    @Test
    void whatIsQuotedBackIsBoundedAndSeen() {
        Reply reply = desk.quote("model=" + "x".repeat(500) + "%00");
        assertFalse(reply.text().contains("x".repeat(41)), reply.text());
        assertEquals(
                0,
                reply.text()
                        .chars()
                        .filter(each -> each < ' ')
                        .mapToObj(Integer::toString)
                        .collect(Collectors.toList())
                        .size());
    }
}
