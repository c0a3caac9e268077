package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricing.Decision.Verdict;

@DisplayName("P33, X9: what an approver may say")
final class RulingTest {

    @Test
    void approvalNeedsNoWords() {
        assertEquals(new Ruling(Verdict.APPROVED, "", List.of()), Ruling.approve());
    }

    @Test
    void rejectionCarriesItsReason() {
        assertEquals(
                new Ruling(Verdict.REJECTED, "margin is too thin", List.of()), Ruling.reject("  margin is too thin\n"));
    }

    @Test
    void eachLineIsACondition() {
        assertEquals(
                new Ruling(
                        Verdict.APPROVED_WITH_CONDITIONS, "as agreed", List.of("signed by Friday", "paid in advance")),
                Ruling.approveIf("\n  signed by Friday \r\n\n paid in advance\n", " as agreed "));
    }

    @Test
    void tenConditionsOfFiveHundredLettersAreTheMost() {
        String ten = ("x".repeat(500) + "\n").repeat(10);
        assertEquals(10, Ruling.approveIf(ten, "").conditions().size());
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @MethodSource
    void badWordsAreRefused(String what, Supplier<Ruling> reading, String field, String told) {
        InvalidInput refused = assertThrows(InvalidInput.class, reading::get, what);
        assertEquals(List.of(new FieldError(field, told)), refused.errors(), what);
    }

    static Stream<Arguments> badWordsAreRefused() {
        return Stream.of(
                row(
                        "a rejection without a reason",
                        () -> Ruling.reject("  "),
                        "reason",
                        "A rejection needs a reason, so that the rep knows what to change."),
                row(
                        "a reason too long",
                        () -> Ruling.reject("x".repeat(501)),
                        "reason",
                        "That is 501 characters long; 500 is the most."),
                row(
                        "a reason that cannot be seen",
                        () -> Ruling.reject("no\u0007"),
                        "reason",
                        "That contains control characters; write it in plain text."),
                row(
                        "no condition",
                        () -> Ruling.approveIf(" \n \n", ""),
                        "conditions",
                        "Write 1 to 10 conditions, one on each line; there are 0."),
                row(
                        "too many conditions",
                        () -> Ruling.approveIf("x\n".repeat(11), ""),
                        "conditions",
                        "Write 1 to 10 conditions, one on each line; there are 11."),
                row(
                        "a condition too long",
                        () -> Ruling.approveIf("x".repeat(501), ""),
                        "conditions",
                        "That is 501 characters long; 500 is the most."),
                row(
                        "a note too long",
                        () -> Ruling.approveIf("x", "y".repeat(501)),
                        "reason",
                        "That is 501 characters long; 500 is the most."));
    }

    private static Arguments row(String what, Supplier<Ruling> reading, String field, String told) {
        return Arguments.of(what, reading, field, told);
    }
}
