package quotient.domain.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.money.Percent;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.testing.EachRow;

@DisplayName("Contract section 5: every bad field gets a sentence with its value and what would be right")
final class FieldsTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            plain                     | 2000      | 2000
            with commas               | 2,000,000 | 2000000
            with underscores          | 1_000     | 1000
            thousands                 | 2k        | 2000
            large thousands           | 2K        | 2000
            millions                  | 3m        | 3000000
            grouped thousands         | 1,500k    | 1500000
            zero                      | 0         | 0
            with room around it       | ' 7 '     | 7
            with leading zeros        | 0007      | 7
            the most that is allowed  | 5,000,000 | 5000000
            """)
    void wholeNumbers(String sentence, String typed, long number) {
        Fields fields = fields("n", typed);
        assertEquals(number, fields.whole("n", "tokens", 5_000_000, true), sentence);
        fields.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "+1",
                "1.5",
                "2.5k",
                "1e6",
                "NaN",
                "Infinity",
                "0x10",
                "2 000",
                "1,00",
                "10,00,000",
                ",5",
                "5,",
                "2kk",
                "k",
                "two",
                "٢٠٠",
                "½",
                "1;drop"
            })
    void whatIsNoWholeNumberSaysWhatWouldBe(String typed) {
        Fields fields = fields("estimated_input", typed);
        assertEquals(0, fields.whole("estimated_input", "estimated input tokens", 5_000_000, true));
        assertEquals(
                "estimated_input \"" + typed + "\" is not a whole number: give the estimated input tokens like 2000,"
                        + " 2,000 or 2k.",
                only(fields).message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5,000,001", "6m", "5001k", "99999999999999999999999999999999999999", "9223372036854775808m"})
    void aNumberTooLargeSaysTheMost(String typed) {
        Fields fields = fields("n", typed);
        assertEquals(0, fields.whole("n", "tokens", 5_000_000, true));
        assertEquals(
                "n \"" + typed + "\" is too large: 5,000,000 is the most.",
                only(fields).message());
    }

    @Test
    void aMissingNumberIsAskedForOnlyWhereItIsNeeded() {
        Fields needed = new Fields(Map.of("n", "  "));
        needed.whole("n", "estimated input tokens", 10, true);
        assertEquals(
                "n is missing: give the estimated input tokens as a whole number.",
                only(needed).message());
        Fields optional = new Fields(Map.of());
        assertEquals(0, optional.whole("n", "overhead minutes", 10, false));
        optional.check();
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            plain                        | 15     | 15
            with its sign                | 15%    | 15
            with its sign apart          | 15 %   | 15
            with two decimals            | 12.25  | 12.25
            with needless zeros          | 12.500 | 12.5
            nothing                      | 0      | 0
            everything                   | 100    | 100
            everything with zeros        | 100.00 | 100
            """)
    void percentages(String sentence, String typed, String percent) {
        Fields fields = fields("discount_pct", typed);
        assertEquals(Percent.of(percent), fields.percent("discount_pct"), sentence);
        fields.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "100.01",
                "101",
                "12.345",
                "12,5",
                "1e1",
                "NaN",
                "ten",
                "%",
                "5%%",
                ".5",
                "5.",
                "٥",
                "9999999999"
            })
    void whatIsNoPercentageSaysWhatWouldBe(String typed) {
        Fields fields = fields("discount_pct", typed);
        assertEquals(Percent.ZERO, fields.percent("discount_pct"));
        assertEquals(
                "discount_pct \"" + typed + "\" is not a percentage: give a number from 0 to 100 with at most two"
                        + " decimals, like 12.5.",
                only(fields).message());
    }

    @ParameterizedTest
    @CsvSource({
        "yes,true",
        "TRUE,true",
        "y,true",
        "1,true",
        "on,true",
        "no,false",
        "False,false",
        "n,false",
        "0,false",
        "off,false"
    })
    void flags(String typed, boolean flag) {
        Fields fields = fields("rush", typed);
        assertEquals(flag, fields.flag("rush"));
        fields.check();
    }

    @Test
    void aFlagThatIsNeitherSaysYesOrNo() {
        Fields fields = fields("rush", "maybe");
        fields.flag("rush");
        assertEquals("rush \"maybe\": say yes or no.", only(fields).message());
    }

    @Test
    void freeTextIsBoundedAndSeen() {
        Fields fine = fields("task", "  summaries of <calls> & mails – 日本語 👍  ");
        assertEquals(Optional.of("summaries of <calls> & mails – 日本語 👍"), fine.free("task", 100));
        fine.check();
        Fields exact = fields("task", "x".repeat(300));
        assertTrue(exact.free("task", 300).isPresent());
        Fields longer = fields("task", "x".repeat(301));
        assertEquals(Optional.empty(), longer.free("task", 300));
        assertEquals(
                "task is 301 characters long; 300 is the most.", only(longer).message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u001b[31m",
                "a\u007f",
                "a\u202egnp",
                "a\u2066b",
                "a\u2028b",
                "a\ud800"
            })
    void textThatCannotBeSeenIsRefused(String typed) {
        Fields fields = fields("task", typed + "c");
        assertEquals(Optional.empty(), fields.free("task", 300));
        assertEquals(
                "task contains control characters; write it on one line, in plain text.",
                only(fields).message());
    }

    @Test
    void anUnknownFieldIsNamedWithTheOneThatWasMeant() {
        Fields fields = new Fields(Map.of("modle", "k2p5", "zzz", "1"));
        fields.refuseOthersThan(List.of("model", "segment"));
        assertEquals(
                List.of(
                        new FieldError("modle", "I know no field \"modle\". Did you mean model?"),
                        new FieldError("zzz", "I know no field \"zzz\". I know model, segment.")),
                errors(fields));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Fields fields = new Fields(Map.of("a", "x", "b", "y"));
        fields.whole("a", "tokens", 10, true);
        fields.percent("b");
        fields.whole("c", "tokens", 10, true);
        assertEquals(
                List.of("a", "b", "c"),
                errors(fields).stream().map(FieldError::field).toList());
    }

    @Test
    void aLongValueIsQuotedShortAndWithoutWhatCannotBeSeen() {
        assertEquals("\"" + "x".repeat(40) + "…\"", Fields.quoted("x".repeat(41)));
        assertEquals("\"a?b\"", Fields.quoted("a\u0007b"));
        assertEquals("\"" + "👍".repeat(40) + "…\"", Fields.quoted("👍".repeat(41)));
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            aNumberTooLargeSaysTheMost("6m");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Fields fields(String name, String typed) {
        return new Fields(Map.of(name, typed));
    }

    private static FieldError only(Fields fields) {
        List<FieldError> errors = errors(fields);
        assertEquals(1, errors.size(), errors.toString());
        return errors.get(0);
    }

    private static List<FieldError> errors(Fields fields) {
        return assertThrows(InvalidInput.class, fields::check).errors();
    }
}
