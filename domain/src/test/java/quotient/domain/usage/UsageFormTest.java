package quotient.domain.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Client;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Model;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;

@DisplayName("Usage as it is reported")
class UsageFormTest {

    private static final Map<String, String> GOOD = Map.of(
            "id", "t-1",
            "at", "2026-03-02T08:00:00-05:00",
            "model", "k2p5",
            "input_tokens", "2000",
            "output_tokens", "800");

    private final Ports ports = Ports.inMemory();
    private final UsageForm form = new UsageForm(ports.clients(), FakeClock.at("2026-03-02T08:00:00-05:00"));

    @Test
    void aTaskIsReadWithWhatMayBeLeftOut() {
        assertEquals(
                new ReportedUsage(
                        "t-1",
                        Instant.parse("2026-03-02T13:00:00Z"),
                        Model.K2P5,
                        2000,
                        800,
                        Optional.empty(),
                        Optional.empty(),
                        false),
                read(GOOD));
    }

    @Test
    void whatNamesAClientIsEssentialUnlessItIsSaidNotToBe() {
        ports.clients()
                .keep(new Client(
                        "Acme",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        ReportedUsage named = read(with("client", "aCME"));
        assertEquals(Optional.of("Acme"), named.client());
        assertEquals(true, named.essential());
        Map<String, String> denied = new HashMap<>(with("client", "Acme"));
        denied.put("essential", "false");
        assertEquals(false, read(denied).essential());
        assertEquals(true, read(with("essential", "true")).essential());
        assertEquals(
                Optional.of(new BigDecimal("0.0036")),
                read(with("cost", "0.0036")).cost());
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            an id is needed                    | id            | ''                        | id is missing
            a model is near another            | model         | opsu                      | did you mean opus?
            a model nobody knows               | model         | gpt                       | say k2p5, sonnet or opus.
            tokens are not negative            | input_tokens  | -1                        | is not a whole number
            tokens are no fraction             | output_tokens | 1.5                       | is not a whole number
            tokens have an upper bound         | input_tokens  | 1000000000001             | 1,000,000,000,000 is the most
            a cost is not negative             | cost          | -0.01                     | is no amount
            a cost is a number                 | cost          | NaN                       | is no amount
            a cost has no exponent             | cost          | 1e9                       | is no amount
            a cost has an upper bound          | cost          | 1000000000                | from 0 to 999,999,999
            a moment has an offset             | at            | 2026-03-02T08:00:00       | is no moment
            a moment exists                    | at            | 2026-02-30T08:00:00-05:00 | is no moment
            a moment is of our time            | at            | 1969-01-01T00:00:00Z      | is no moment
            a moment is not of the future      | at            | 2026-03-02T13:05:01Z      | lies in the future
            a flag is yes or no                | essential     | perhaps                   | say yes or no
            a client has a length              | client        | 101                       | 100 is the most
            a field that nobody knows          | modell        | k2p5                      | Did you mean model?
            """)
    void whatIsWrongIsSaidWithItsPlace(String because, String field, String value, String sentence) {
        String typed = value.equals("101") ? "x".repeat(101) : value;
        InvalidInput invalid = assertThrows(
                InvalidInput.class, () -> form.read(List.of(GOOD, with(field, typed)), i -> "usage[" + i + "]"));
        assertEquals(1, invalid.errors().size(), invalid.getMessage());
        FieldError error = invalid.errors().get(0);
        assertEquals("usage[1]." + field, error.field());
        assertTrue(error.message().startsWith("usage[1]: ") && error.message().contains(sentence), error.message());
    }

    @Test
    void fiveMinutesBetweenTwoClocksAreNoMistake() {
        assertEquals(
                Instant.parse("2026-03-02T13:05:00Z"),
                read(with("at", "2026-03-02T13:05:00Z")).at());
    }

    @Test
    void ofVeryManyMistakesFiftyAreTold() {
        InvalidInput invalid = assertThrows(
                InvalidInput.class,
                () -> form.read(Collections.nCopies(1000, with("model", "gpt")), i -> "usage[" + i + "]"));
        assertEquals(51, invalid.errors().size());
        assertEquals("There are 950 more mistakes.", invalid.errors().get(50).message());
    }

    private ReportedUsage read(Map<String, String> typed) {
        return form.read(List.of(typed), i -> "usage[" + i + "]").get(0);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> typed = new HashMap<>(GOOD);
        typed.put(field, value);
        return typed;
    }
}
