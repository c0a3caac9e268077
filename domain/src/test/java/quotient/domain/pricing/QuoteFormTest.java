package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Client;
import quotient.domain.company.Segment;
import quotient.domain.money.Percent;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TestRequests;

@DisplayName("P1: a request is read from fields as they were typed")
final class QuoteFormTest {
    private static final Map<String, String> EXAMPLE = Map.of(
            "model", "k2p5",
            "complexity", "medium",
            "segment", "mid_market",
            "estimated_input", "2000",
            "estimated_output", "800");

    private final Ports ports = Ports.inMemory();
    private final QuoteForm form = new QuoteForm(ports.clients());

    @BeforeEach
    void acmeIsAStartup() {
        ports.clients().keep(client("Acme", Optional.of(Segment.STARTUP)));
        ports.clients().keep(client("Zenith", Optional.empty()));
    }

    @Test
    void theContractsExample() {
        assertEquals(TestRequests.contractExample().request(), form.read(EXAMPLE));
    }

    @Test
    @DisplayName("P41: a request comes back from its own fields")
    void aRequestComesBackFromItsFields() {
        RandomRequests.each(
                11, 2_000, each -> assertEquals(each.request(), RequestFields.read(RequestFields.of(each.request()))));
        QuoteRequest full = TestQuotes.plain()
                .terms(Term.NET_TERMS, Term.SCOPE_UNCLEAR)
                .client("Zoë & Söhne")
                .commitment(Commitment.MULTI_YEAR)
                .discount("12.55")
                .request();
        assertEquals(full, RequestFields.read(RequestFields.of(full)));
        assertEquals(full, form.read(RequestFields.of(full)));
    }

    @Test
    void everyFieldTogether() {
        Map<String, String> typed = with(Map.of(
                "model", "OPUS",
                "complexity", "High",
                "segment", "mm",
                "delivery_type", "subscription",
                "discount_pct", "12.5%",
                "overhead_minutes", "1,500",
                "terms", "net60, sla_penalties,,net_terms",
                "commitment", "multi-quarter",
                "region", "latam",
                "rush", "yes"));
        typed.put("new_logo", "1");
        typed.put("client", " Acme & Sons ");
        typed.put("task", "webhook retries");
        assertEquals(
                new QuoteRequest(
                        Model.OPUS,
                        Complexity.HIGH,
                        Segment.MID_MARKET,
                        2000,
                        800,
                        DeliveryType.SUBSCRIPTION,
                        Percent.of("12.5"),
                        1500,
                        Set.of(Term.SLA_PENALTIES, Term.NET_TERMS),
                        Optional.of(Commitment.MULTI_QUARTER),
                        Region.LATIN_AMERICA,
                        true,
                        true,
                        Optional.empty(),
                        Optional.of("Acme & Sons"),
                        Optional.of("webhook retries")),
                form.read(typed));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a near miss is named                | segment          | midmraket | segment "midmraket": did you mean mid_market?
            what is near nothing gets the choice| model            | gpt       | model "gpt": say k2p5, sonnet or opus.
            a word missing gets the choice      | complexity       | ''        | complexity is missing: say low, medium or high.
            a number missing is asked for       | estimated_output | ''        | estimated_output is missing: give the estimated output tokens as a whole number.
            an exponent is no number            | estimated_input  | 1e9       | estimated_input "1e9" is not a whole number: give the estimated input tokens like 2000, 2,000 or 2k.
            a trillion is the most              | estimated_input  | 1000000000001 | estimated_input "1000000000001" is too large: 1,000,000,000,000 is the most.
            minutes have their bound            | overhead_minutes | 2m        | overhead_minutes "2m" is too large: 1,000,000 is the most.
            a discount over 100 is none         | discount_pct     | 120       | discount_pct "120" is not a percentage: give a number from 0 to 100 with at most two decimals, like 12.5.
            one wrong term among many           | terms            | net60,slaa | terms "slaa": say sla_penalties, net_terms, data_residency, unlimited_usage, liability_cap, scope_unclear or scope_expansion.
            a region that is none               | region           | mars      | region "mars": say us_canada, western_europe, eastern_europe, india_se_asia or latin_america.
            a delivery type nearly right        | delivery_type    | subscrption | delivery_type "subscrption": did you mean subscription?
            a commitment that is none           | commitment       | forever   | commitment "forever": say none, quarterly, multi_quarter, annual or multi_year.
            a field nobody knows                | discuont_pct     | 5         | I know no field "discuont_pct". Did you mean discount_pct?
            """)
    void aBadFieldIsToldInOneSentence(String sentence, String field, String typed, String told) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> form.read(with(Map.of(field, typed))), sentence);
        assertEquals(List.of(new FieldError(field, told)), refused.errors(), sentence);
    }

    @Test
    void nothingAtAllNamesEverythingThatIsNeeded() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> form.read(Map.of()));
        assertEquals(
                List.of("model", "complexity", "segment", "estimated_input", "estimated_output"),
                refused.errors().stream().map(FieldError::field).toList());
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a known client's segment stands in           | Acme   | ''         | STARTUP
            the client is known in any case              | ACME   | ''         | STARTUP
            a segment that was said is taken             | Acme   | enterprise | ENTERPRISE
            """)
    void theClientsSegment(String sentence, String client, String segment, Segment read) {
        assertEquals(
                read,
                form.read(with(Map.of("client", client, "segment", segment))).segment(),
                sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a client without a segment does not help | Zenith
            nor does one nobody knows                | Nobody
            """)
    void aSegmentIsStillNeeded(String sentence, String client) {
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> form.read(with(Map.of("client", client, "segment", ""))), sentence);
        assertEquals(
                List.of(new FieldError("segment", "segment is missing: say enterprise, mid_market, smb or startup.")),
                refused.errors(),
                sentence);
    }

    private static Map<String, String> with(Map<String, String> changes) {
        Map<String, String> typed = new HashMap<>(EXAMPLE);
        typed.putAll(changes);
        return typed;
    }

    private static Client client(String name, Optional<Segment> segment) {
        return new Client(name, segment, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
