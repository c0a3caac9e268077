package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.RiskBand;
import quotient.domain.policy.Term;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestRequests;

/** Work that costs 100 dollars and lists at 400: a discount of d % leaves a margin of {@code 1 - 25 / (100 - d)}. */
@DisplayName("P42-P44, X1, X4: the options of a proposal together")
final class PortfolioTest {

    @EachRow
    @DisplayName("P42, P44, X1: how many keep their guardrail decides what follows, at exactly two thirds")
    @CsvSource({
        "two of two,                              0 10,        2, PROCEED,   ''",
        "one of two is fewer than two thirds,     0 50,        1, REVISE,    COMPLIANCE",
        "none of two,                             50 60,       0, DEAL_DESK, COMPLIANCE DEAL_DESK MARGIN",
        "three of three,                          0 10 20,     3, PROCEED,   ''",
        "two of three is enough,                  0 10 50,     2, REVISE,    ''",
        "one of three is not,                     0 50 52,     1, REVISE,    COMPLIANCE DEAL_DESK",
        "none of three,                           50 52 54,    0, DEAL_DESK, COMPLIANCE DEAL_DESK MARGIN",
        "three of four,                           0 10 20 50,  3, REVISE,    ''",
        "two of four is fewer than two thirds,    0 10 50 52,  2, REVISE,    COMPLIANCE DEAL_DESK"
    })
    void theComplianceRatioDecides(String row, String discounts, int compliant, Advice advice, String triggers) {
        Portfolio portfolio = tasks(discounts);
        assertEquals(compliant, portfolio.compliant());
        assertEquals(advice, portfolio.advice());
        assertEquals(triggers, triggers(portfolio));
    }

    @Test
    @DisplayName("P42: every conclusion says its rule, and every shortfall its figures")
    void theReasonsAreInPlainWords() {
        assertEquals(
                List.of("All 2 options keep their guardrail: proceed to the proposal. (PRC §37)"), reasons("0 10"));
        assertEquals(
                List.of(
                        "2 of 3 options keep their guardrail: revise and rerun. (PRC §37)",
                        "C has a margin of 50.00 %, below the 55 % that a one-off task must have."),
                reasons("0 10 50"));
        assertEquals(
                List.of(
                        "None of the 2 options keeps its guardrail: bring it to the Deal Desk for restructure. (PRC §37)",
                        "A has a margin of 50.00 %, below the 55 % that a one-off task must have.",
                        "B has a margin of 37.50 %, below the 55 % that a one-off task must have."),
                reasons("50 60"));
    }

    @Test
    @DisplayName("P44: each trigger says why")
    void theTriggersSayWhy() {
        assertEquals(
                List.of(
                        "0 of 2 options keep their guardrail, fewer than two thirds. (PRC §40)",
                        "2 options need the Deal Desk (A and B), more than one. (PRC §40)",
                        "The options have a margin of 43.75 % on average, below 55 %. (PRC §40)"),
                tasks("50 60").triggers().stream().map(ReviewTrigger::sentence).toList());
    }

    @Test
    @DisplayName("P44: options that keep their guardrail can need the Deal Desk too, one of them may")
    void twoAtTheDealDeskGoToAnExecutive() {
        TestRequests unclear = hundred().terms(Term.SCOPE_UNCLEAR);
        TestRequests growing = hundred().discount("10").terms(Term.SCOPE_EXPANSION);
        assertEquals("", triggers(of(unclear, hundred().discount("10"))));
        assertEquals("DEAL_DESK", triggers(of(unclear, growing, hundred())));
        assertEquals(Advice.PROCEED, of(unclear, growing, hundred()).advice());
    }

    @Test
    @DisplayName("P44: a mean of exactly 55 % is not below 55 %")
    void aThinAverageGoesToAnExecutive() {
        Portfolio at = of(enterprise("50"), enterprise("37.5"));
        assertEquals("55.00 %", at.meanMargin().toString());
        assertEquals("", triggers(at));
        Portfolio below = of(enterprise("50"), enterprise("37.51"));
        assertEquals("54.99 %", below.meanMargin().toString());
        assertEquals("MARGIN", triggers(below));
        assertEquals(Advice.PROCEED, below.advice());
    }

    @EachRow
    @DisplayName("P43: mostly tasks warn at an average of 60 % and below")
    @CsvSource({
        "60 % is not above 60 %,              TASK TASK,                 37.5, true",
        "a hundredth above it is,             TASK TASK,                 37.49, false",
        "two of three are tasks,              TASK TASK SUBSCRIPTION,    37.5, true",
        "one of two is not mostly,            TASK SUBSCRIPTION,         37.5, false",
        "plans have no such mean,             SUBSCRIPTION SUBSCRIPTION, 37.5, false"
    })
    void taskHeavyProposalsKeepSixtyPercent(String row, String types, String discount, boolean warned) {
        List<TestRequests> requests = Stream.of(types.split(" "))
                .map(type -> hundred().discount(discount).type(DeliveryType.valueOf(type)))
                .toList();
        Portfolio portfolio = new Portfolio(Options.of(requests));
        assertEquals(warned, portfolio.warnings().stream().anyMatch(warning -> warning.contains("stay above 60 %")));
        assertEquals("", triggers(portfolio));
    }

    @Test
    @DisplayName("P43: a proposal has base, recommended and premium")
    void aMissingPartIsNamed() {
        assertTrue(tasks("0 10").warnings().get(0).contains("this one has no premium"));
        assertFalse(tasks("0 10 20").warnings().stream().anyMatch(warning -> warning.contains("this one has no")));
    }

    @Test
    @DisplayName("P11: what a colleague would say of one option says which")
    void warningsNameTheirOption() {
        TestRequests opus = hundred().model(Model.OPUS).complexity(Complexity.LOW);
        assertTrue(of(hundred(), opus).warnings().stream()
                .anyMatch(warning -> warning.startsWith("B: Opus for simple work")));
    }

    @Test
    @DisplayName("X4: the guardrail of the delivery type decides; a plan at 52 % passes and is only looked at")
    void theDeliveryTypeDecides() {
        Portfolio same = of(
                hundred().discount("47.9"),
                hundred().discount("47.9").type(DeliveryType.SUBSCRIPTION),
                enterprise("47.9"));
        assertEquals(
                List.of(false, true, true),
                same.variants().stream().map(Variant::isCompliant).toList());
        assertEquals("52.01 %", same.variants().get(1).price().margin().toString());
        assertEquals(RiskBand.WARNING, same.variants().get(1).price().riskBand());
    }

    private static Portfolio tasks(String discounts) {
        return new Portfolio(Options.of(Stream.of(discounts.split(" "))
                .map(discount -> hundred().discount(discount))
                .toList()));
    }

    private static List<String> reasons(String discounts) {
        return tasks(discounts).reasons();
    }

    private static Portfolio of(TestRequests... requests) {
        return new Portfolio(Options.of(List.of(requests)));
    }

    private static TestRequests hundred() {
        return TestRequests.costingOneHundredDollars();
    }

    private static TestRequests enterprise(String discount) {
        return hundred().discount(discount).type(DeliveryType.ENTERPRISE);
    }

    private static String triggers(Portfolio portfolio) {
        return portfolio.triggers().stream().map(each -> each.kind().name()).collect(Collectors.joining(" "));
    }
}
