package quotient.domain.quoteqa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.money.Money;
import quotient.domain.people.Role;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Term;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Decision.Verdict;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TestRequests;

@DisplayName("Nightly pricing QA: what a second look finds in one quote (P38, P21, P22, P110)")
class QuoteInspectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = TestQuotes.START;
    private static final Map<String, Set<Role>> ROLES =
            Map.of("U0MGR", Set.of(Role.SALES_MANAGER), "U0LEAD", Set.of(Role.REVENUE_LEAD), "U0REP", Set.of(Role.REP));

    private final QuoteInspection inspection =
            new QuoteInspection(TestPolicy.DEFAULT, id -> ROLES.getOrDefault(id, Set.of()));

    @Test
    @DisplayName("A quote that is as it should be has no findings")
    void nothingIsFoundInAGoodQuote() {
        assertEquals("", found(quote(asked("0")).sent(), entry("quote.created", "U0REP")));
        assertEquals("", found(approved(asked("15"), "U0MGR").sent(), entry("quote.approved", "U0MGR")));
    }

    @Test
    @DisplayName("P22: below 45 % the revenue lead looks the same night, below the guardrail on the next business day")
    void aThinMarginIsFoundOnceSomebodyWasAsked() {
        assertEquals("MARGIN SEV4", found(quote(asked("50")).submitted("")));
        assertEquals("MARGIN SEV2", found(quote(asked("60")).submitted("")));
        assertEquals("", found(quote(asked("60"))), "a draft alarms nobody");
        assertEquals(
                "",
                found(quote(asked("50").type(DeliveryType.SUBSCRIPTION)).submitted("")),
                "exactly 50 % passes a subscription's guardrail");
    }

    @Test
    @DisplayName("P21, P35: sent without an approval, or without one in the log")
    void whatWasSentWithoutApprovalIsFound() {
        assertEquals(
                "SENT_UNAPPROVED SEV2", found(quote(asked("15")).submitted("").sent()));
        assertEquals(
                "SENT_UNAPPROVED SEV2, APPROVALS SEV3",
                found(approved(asked("15"), "U0MGR").sent()));
        assertEquals("SENT_UNAPPROVED SEV2", found(quote(asked("0")).sent()));
        Quote conditional = decided(asked("15"), "U0MGR", Verdict.APPROVED_WITH_CONDITIONS, List.of("prepaid"));
        assertEquals(
                "SENT_UNAPPROVED SEV2", found(conditional.sent(), entry("quote.approved_with_conditions", "U0MGR")));
    }

    @Test
    @DisplayName("P21: who was asked is held against the matrix of the stored policy")
    void approvalsThatDoNotMatchTheMatrixAreFound() {
        Quote nobodyAsked = with(quote(asked("25")), quote(asked("0")));
        assertEquals("APPROVALS SEV3", found(nobodyAsked));
        assertEquals("APPROVALS SEV3", found(with(quote(asked("25")), quote(asked("15")))));
        assertEquals("", found(quote(asked("25").terms(Term.NET_TERMS))));
        assertEquals(
                List.of("Policy v2026-01-01a asks revenue_lead to approve it, and nobody were asked."),
                sentences(nobodyAsked));
    }

    @Test
    @DisplayName("P21: whoever decided held the role, was not the author, and stands in the log")
    void decisionsThatNobodyMightTakeAreFound() {
        AuditEntry logged = entry("quote.approved", "U0MGR");
        assertEquals("", found(approved(asked("15"), "U0MGR"), logged));
        assertEquals("", found(approved(asked("15"), "U0LEAD"), entry("quote.approved", "U0LEAD")), "a lead stands in");
        assertEquals("APPROVALS SEV3", found(approved(asked("25"), "U0MGR"), logged));
        assertEquals("APPROVALS SEV3", found(approved(asked("15"), "U0REP"), entry("quote.approved", "U0REP")));
        assertEquals("APPROVALS SEV3", found(approved(asked("15"), "U0MGR"), entry("quote.approved", "U0LEAD")));
    }

    @Test
    @DisplayName("P110: a price that no longer comes out is found, to the cent")
    void aCalculationThatDiffersIsFound() {
        Quote quote = quote(asked("0"));
        Quote bent = priced(quote, offering(quote.price(), "400.01"));
        assertEquals("CALCULATION SEV3", found(bent));
        assertEquals(
                List.of("Priced again under policy v2026-01-01a it comes to $400.00, and $400.01 was kept."),
                sentences(bent));
    }

    @Test
    @DisplayName("P38: each is annotated with the recovery action of its kind of delivery")
    void theRecoveryFollowsTheDelivery() {
        assertEquals("move it to subscription packaging, or hold the discount at 44.44 %", recovery(asked("50")));
        assertEquals("tighten the scope, or hold the discount at 44.44 %", recovery(asked("60")));
        assertEquals(
                "require phased delivery, or hold the discount at 54.54 %",
                recovery(asked("60").type(DeliveryType.ENTERPRISE)));
    }

    private static String recovery(TestRequests asked) {
        Quote quote = quote(asked);
        return Recovery.of(quote, TestPolicy.DEFAULT).advice(quote);
    }

    private String found(Quote quote, AuditEntry... log) {
        return inspection.inspect(quote, DAY, List.of(log)).stream()
                .map(finding -> finding.check() + " " + finding.severity())
                .collect(Collectors.joining(", "));
    }

    private List<String> sentences(Quote quote) {
        return inspection.inspect(quote, DAY, List.of()).stream()
                .map(QuoteFinding::sentence)
                .toList();
    }

    /** Costs 100.00, lists at 400.00. */
    private static TestRequests asked(String discount) {
        return TestRequests.costingOneHundredDollars().discount(discount);
    }

    private static Quote quote(TestRequests asked) {
        QuoteRequest request = asked.request();
        Price price = new Pricing(TestPolicy.DEFAULT).price(request, DAY);
        return Quote.drafted(
                QuoteId.ofNumber(1001),
                request,
                price,
                TestPolicy.DEFAULT.version(),
                TestQuotes.RAE,
                AT,
                new ApprovalRules(TestPolicy.DEFAULT).needs(request, price, true));
    }

    private static Quote approved(TestRequests asked, String by) {
        return decided(asked, by, Verdict.APPROVED, List.of());
    }

    private static Quote decided(TestRequests asked, String by, Verdict verdict, List<String> conditions) {
        Quote submitted = quote(asked).submitted("");
        Decision decision = new Decision(verdict, by, by, AT, "", conditions);
        return submitted.decided(submitted.openApprovals().stream()
                .map(open -> open.decide(decision))
                .toList());
    }

    private static AuditEntry entry(String action, String actor) {
        return new AuditEntry(AT, actor, action, "Q-1001", Optional.empty(), Map.of());
    }

    /** The one quote with the approvals of the other, as if somebody had changed what is kept. */
    private static Quote with(Quote quote, Quote other) {
        return copy(quote, quote.price(), other);
    }

    private static Quote priced(Quote quote, Price price) {
        return copy(quote, price, quote);
    }

    private static Quote copy(Quote quote, Price price, Quote asked) {
        return new Quote(
                quote.id(),
                quote.request(),
                price,
                quote.policy(),
                quote.author(),
                quote.authorName(),
                quote.createdAt(),
                Stage.DRAFT,
                DecisionStatus.APPROVED,
                asked.approvals(),
                List.of(),
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Price offering(Price price, String dollars) {
        return new Price(
                price.cost(),
                price.base(),
                price.segmentStep(),
                price.seasonalStep(),
                price.markup(),
                price.regionalFactor(),
                price.list(),
                price.discount(),
                Money.usd(dollars),
                price.floor(),
                price.minimumMargin(),
                price.riskBand(),
                price.largestDiscount());
    }
}
