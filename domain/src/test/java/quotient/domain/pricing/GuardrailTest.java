package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Segment;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.RiskBand;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P21, P22, X4: guardrails and risk bands")
final class GuardrailTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @EachRow
    @DisplayName("P21: each delivery type has its least margin, compared exactly; the list price is 400, the cost 100")
    @CsvSource(delimiter = '|', textBlock = """
            a task at 222.24 passes 55 %              | TASK         | 44.44 | 55.00 | true  | HEALTHY
            a task at 222.20 shows 54.99 and fails    | TASK         | 44.45 | 54.99 | false | WARNING
            a monthly plan at 200.00 is exactly 50 %  | SUBSCRIPTION | 50    | 50.00 | true  | WARNING
            a monthly plan at 199.96 fails            | SUBSCRIPTION | 50.01 | 49.98 | false | WARNING
            an enterprise scope at 181.84 passes 45 % | ENTERPRISE   | 54.54 | 45.00 | true  | WARNING
            an enterprise scope at 181.80 fails       | ENTERPRISE   | 54.55 | 44.99 | false | CRITICAL
            a monthly plan at 52.01 % passes and is to be watched (X4) | SUBSCRIPTION | 47.9 | 52.01 | true | WARNING
            an enterprise scope at a loss is critical | ENTERPRISE   | 80    | -25.00 | false | CRITICAL
            """)
    void guardrailByDeliveryType(
            String sentence, DeliveryType type, String discount, String margin, boolean passes, RiskBand band) {
        Price price = new Pricing(TestPolicy.DEFAULT)
                .price(
                        TestRequests.costingOneHundredDollars()
                                .type(type)
                                .discount(discount)
                                .request(),
                        DAY);
        assertEquals(margin, price.margin().shown().toPlainString(), sentence);
        assertEquals(passes, price.passesGuardrail(), sentence);
        assertEquals(band, price.riskBand(), sentence);
    }

    @EachRow
    @DisplayName("P22: risk bands by the exact margin")
    @CsvSource(delimiter = '|', textBlock = """
            exactly 55 % is healthy           | 45          | HEALTHY
            a hair less than 55 % is a warning| 45.0000001  | WARNING
            54.99 % is a warning              | 45.01       | WARNING
            exactly 45 % is a warning         | 55          | WARNING
            a hair less than 45 % is critical | 55.0000001  | CRITICAL
            a loss is critical                | 200         | CRITICAL
            no cost is healthy                | 0           | HEALTHY
            """)
    void riskBands(String sentence, String costOfAHundred, RiskBand band) {
        Margin margin = new Margin(Money.usd("100"), Money.usd(costOfAHundred));
        assertEquals(band, TestPolicy.DEFAULT.riskBounds().value().of(margin), sentence);
    }

    @EachRow
    @DisplayName("X4, D5a: the guardrail decides who is asked, the risk band does not")
    @CsvSource(delimiter = '|', textBlock = """
            a startup's low plan is at 50 %: passes, to be watched, approved | SUBSCRIPTION | APPROVED  | ''
            the same as a task needs the Deal Desk                           | TASK         | ESCALATED | deal_desk
            the same as enterprise scope is approved                         | ENTERPRISE   | APPROVED  | ''
            """)
    void theBandDecidesNoApproval(String sentence, DeliveryType type, DecisionStatus status, String decider) {
        Assessment assessment = Assessment.of(
                TestPolicy.DEFAULT,
                TestRequests.costingOneHundredDollars()
                        .segment(Segment.STARTUP)
                        .complexity(Complexity.LOW)
                        .type(type)
                        .request(),
                DAY,
                true);
        assertEquals(RiskBand.WARNING, assessment.price().riskBand(), sentence);
        assertEquals(status, assessment.status(), sentence);
        assertEquals(
                decider,
                assessment.needs().stream()
                        .map(need -> ApprovalNeed.nameOf(need.deciders()))
                        .findFirst()
                        .orElse(""),
                sentence);
    }
}
