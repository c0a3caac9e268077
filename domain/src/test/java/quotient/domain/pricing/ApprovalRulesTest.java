package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Term;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P23, P30, P31, P117, D5a, X7, X8: who must approve, why, and where that leaves the quote")
final class ApprovalRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @EachRow
    @DisplayName("P30, X7, X8, D5a: the discount matrix has no gaps")
    @CsvSource(delimiter = '|', textBlock = """
            no discount needs nobody           | 0     | ''            | APPROVED
            10 % needs nobody                  | 10    | ''            | APPROVED
            10.01 % needs the sales manager    | 10.01 | sales_manager | PENDING_APPROVAL
            10.5 % needs the sales manager     | 10.5  | sales_manager | PENDING_APPROVAL
            20 % needs the sales manager       | 20    | sales_manager | PENDING_APPROVAL
            20.01 % is escalated               | 20.01 | revenue_lead  | ESCALATED
            20.5 % needs the revenue lead      | 20.5  | revenue_lead  | ESCALATED
            30 % needs the revenue lead        | 30    | revenue_lead  | ESCALATED
            30.01 % needs the executive        | 30.01 | executive     | ESCALATED
            44.44 % needs the executive        | 44.44 | executive     | ESCALATED
            """)
    void discountMatrix(String sentence, String discount, String approvals, DecisionStatus status) {
        TestRequests asked = TestRequests.costingOneHundredDollars().discount(discount);
        assertEquals(approvals, approvals(asked, true), sentence);
        assertEquals(status, assess(asked, true).status(), sentence);
    }

    @EachRow
    @DisplayName("P21, P23, P31, P117, D5a: every rule asks its roles, and one set of roles is asked once")
    @CsvSource(delimiter = '|', textBlock = """
            all of it off fails the guardrail too            | TASK         | 100 | ''                       | true  | executive; deal_desk
            a failing task needs the Deal Desk               | TASK         | 50  | ''                       | true  | executive; deal_desk
            a failing plan needs the Deal Desk               | SUBSCRIPTION | 60  | ''                       | true  | executive; deal_desk
            a failing enterprise scope needs the executive once | ENTERPRISE | 60 | ''                       | true  | executive
            SLA penalties need RevOps or legal               | TASK         | 0   | SLA_PENALTIES            | true  | revops/legal
            net terms over 45 days need RevOps or legal      | TASK         | 0   | NET_TERMS                | true  | revops/legal
            data residency needs RevOps or legal             | TASK         | 0   | DATA_RESIDENCY           | true  | revops/legal
            unlimited usage needs RevOps or legal            | TASK         | 0   | UNLIMITED_USAGE          | true  | revops/legal
            a changed liability cap needs RevOps or legal    | TASK         | 0   | LIABILITY_CAP            | true  | revops/legal
            two such terms ask them once                     | TASK         | 0   | NET_TERMS,LIABILITY_CAP  | true  | revops/legal
            unclear scope needs the Deal Desk                | TASK         | 0   | SCOPE_UNCLEAR            | true  | deal_desk
            growing scope needs the Deal Desk                | TASK         | 0   | SCOPE_EXPANSION          | true  | deal_desk
            scope and guardrail ask the Deal Desk once       | TASK         | 60  | SCOPE_UNCLEAR            | true  | executive; deal_desk
            terms and scope ask side by side                 | TASK         | 0   | NET_TERMS,SCOPE_UNCLEAR  | true  | revops/legal; deal_desk
            without certification the sales manager decides  | TASK         | 0   | ''                       | false | sales_manager
            a discount of 15 % asks the same manager once    | TASK         | 15  | ''                       | false | sales_manager
            a discount of 25 % asks both                     | TASK         | 25  | ''                       | false | revenue_lead; sales_manager
            """)
    void everyRuleAsksItsRoles(
            String sentence, DeliveryType type, String discount, String terms, boolean certified, String approvals) {
        Term[] asked = Arrays.stream(terms.split(","))
                .filter(term -> !term.isEmpty())
                .map(Term::valueOf)
                .toArray(Term[]::new);
        assertEquals(
                approvals.replace('/', '|'),
                approvals(
                        TestRequests.costingOneHundredDollars()
                                .type(type)
                                .discount(discount)
                                .terms(asked),
                        certified),
                sentence);
    }

    @Test
    @DisplayName("D5a: only the sales manager's discount alone is pending; with anything else it is escalated")
    void onlyAnOrdinaryDiscountIsPending() {
        TestRequests discounted = TestRequests.costingOneHundredDollars().discount("15");
        assertEquals(DecisionStatus.PENDING_APPROVAL, assess(discounted, true).status());
        assertEquals(DecisionStatus.ESCALATED, assess(discounted, false).status());
        assertEquals(
                DecisionStatus.ESCALATED,
                assess(discounted.terms(Term.NET_TERMS), true).status());
        assertEquals(
                DecisionStatus.ESCALATED,
                assess(TestRequests.costingOneHundredDollars(), false).status());
    }

    @Test
    void everyDemandSaysWhyWithItsFigures() {
        assertEquals(
                List.of(
                        "A discount of 60 % needs the executive: a written business case with a payback model.",
                        "The margin of 37.50 % is below the 45 % that an enterprise scope must have:"
                                + " an executive reviews it.",
                        "The deal is not on standard terms: custom SLA penalties, net payment terms over 45 days"
                                + " and a changed liability cap.",
                        "The deal has unclear scope and a scope likely to grow by more than 30 %.",
                        "The author holds no level 1 certification, so the sales manager decides."),
                assess(
                                TestRequests.costingOneHundredDollars()
                                        .type(DeliveryType.ENTERPRISE)
                                        .discount("60")
                                        .terms(
                                                Term.SLA_PENALTIES,
                                                Term.NET_TERMS,
                                                Term.LIABILITY_CAP,
                                                Term.SCOPE_UNCLEAR,
                                                Term.SCOPE_EXPANSION),
                                false)
                        .needs()
                        .stream()
                        .map(ApprovalNeed::reason)
                        .toList());
    }

    private static String approvals(TestRequests asked, boolean certified) {
        return Approval.askFor(assess(asked, certified).needs()).stream()
                .map(Approval::name)
                .collect(Collectors.joining("; "));
    }

    private static Assessment assess(TestRequests asked, boolean certified) {
        return Assessment.of(TestPolicy.DEFAULT, asked.request(), DAY, certified);
    }
}
