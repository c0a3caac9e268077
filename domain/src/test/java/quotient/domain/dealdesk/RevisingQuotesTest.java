package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Revision;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.TestRequests;

@DisplayName("P33, P34: a quote is revised or recalled, and only what got worse is asked again")
final class RevisingQuotesTest {

    private final Desk desk = Desk.staffed();
    private final Actor rae = desk.actor(Desk.REP);
    private Quote quote;

    @BeforeEach
    void approvedByTheManagerAndLegal() {
        quote = desk.submitted(Desk.REP, worth("15").terms(Term.LIABILITY_CAP));
        quote = desk.decided(Desk.MANAGER, quote, Ruling.approve());
    }

    @ParameterizedTest(name = "discount {0} %, terms {1}: still asked is {2}")
    @CsvSource({
        "12, LIABILITY_CAP, revops|legal",
        "12, NONE, NOBODY",
        "5, NONE, NOBODY",
        "18, LIABILITY_CAP, sales_manager|revops|legal",
        "25, LIABILITY_CAP, revenue_lead|revops|legal",
        "15, UPTIME, sales_manager|revops|legal",
    })
    void onlyWhatGotWorseIsAskedAgain(String discount, String term, String asked) {
        TestRequests wish = worth(discount);
        Quote revised = revise(
                switch (term) {
                    case "LIABILITY_CAP" -> wish.terms(Term.LIABILITY_CAP);
                    case "UPTIME" -> wish.terms(Term.LIABILITY_CAP, Term.NET_TERMS);
                    default -> wish;
                });
        assertEquals(asked.equals("NOBODY") ? "" : asked, names(revised));
        assertEquals(2, revised.revision());
        assertEquals(Stage.DRAFT, revised.stage());
        assertEquals(revised.openApprovals().isEmpty(), revised.decisionStatus() == DecisionStatus.APPROVED);
    }

    static Stream<Arguments> otherDeals() {
        return Stream.of(
                Arguments.of(
                        "another customer",
                        worth("15").commitment(Commitment.ANNUAL).client("Globex")),
                Arguments.of("no commitment any more", worth("15")),
                Arguments.of(
                        "ten times the work, so ten times the money given away",
                        worth("15").commitment(Commitment.ANNUAL).minutes(2_500)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherDeals")
    void anApprovalIsForOneDeal(String what, TestRequests wish) {
        Quote revised = revised(committed(), wish);
        assertEquals("sales_manager", names(revised), what);
    }

    @Test
    void aLongerCommitmentIsNotAskedAgain() {
        assertEquals("", names(revised(committed(), worth("15").commitment(Commitment.MULTI_YEAR))));
    }

    @Test
    void whoeverChangedItDoesNotDecideOnIt() {
        Actor max = desk.actor(Desk.MANAGER);
        QuoteRequest wish = worth("18").terms(Term.LIABILITY_CAP).request();
        Quote revised = Desk.done(desk.revising.revise(max, quote.id(), quote.revision(), wish));
        Quote asked = Desk.done(desk.submitting.submit(max, revised.id(), "")).quote();
        desk.refuses(
                Refusal.Kind.NOT_ALLOWED,
                "You cannot decide on your own quote. It waits for the sales manager and RevOps or legal.",
                () -> desk.decide(Desk.MANAGER, asked, Ruling.approve()));
        assertEquals("revops|legal", names(desk.decided("U0LEAD", asked, Ruling.approve())));
    }

    @Test
    void ofTwoWhoChangeTheSameRevisionTheSecondIsRefused() {
        revise(worth("12").terms(Term.LIABILITY_CAP));
        desk.refuses(
                Refusal.Kind.CONFLICT,
                "Q-1001 has been changed by somebody else meanwhile. Look at it and change it again.",
                () -> desk.revising.revise(
                        rae, quote.id(), quote.revision(), worth("5").request()));
    }

    private Quote committed() {
        Quote asked = desk.submitted(Desk.REP, worth("15").commitment(Commitment.ANNUAL));
        return desk.decided(Desk.MANAGER, asked, Ruling.approve());
    }

    private Quote revised(Quote before, TestRequests wish) {
        return Desk.done(desk.revising.revise(rae, before.id(), before.revision(), wish.request()));
    }

    @Test
    void theCardSaysWhatChangedAndTheLogKeepsWhatWasAsked() {
        Quote revised = revise(worth("12").terms(Term.LIABILITY_CAP));
        List<String> changes = revised.revised().map(Revision::changes).orElseThrow();
        assertEquals("discount 15 % → 12 %", changes.get(0));
        assertTrue(changes.get(1).startsWith("price $"), changes.toString());
        Map<String, String> facts = desk.audit().get(desk.audit().size() - 1).facts();
        assertEquals("12", facts.get("asked_discount_pct"));
        assertEquals("sales_manager", facts.get("kept"));
    }

    @Test
    void aCardOfBeforeDecidesNothing() {
        Quote before = quote;
        revise(worth("25").terms(Term.LIABILITY_CAP));
        desk.refuses(
                Refusal.Kind.CONFLICT,
                "Q-1001 has changed since this card was drawn. Look at the new one and decide again.",
                () -> desk.decide("U0LAW", before, Ruling.approve()));
    }

    @Test
    @DisplayName("X9: conditions stay, met or not, as long as the approval that made them does")
    void conditionsStayWithTheirApproval() {
        quote = desk.decided("U0LAW", quote, Ruling.approveIf("insurance is shown", ""));
        Desk.done(desk.meeting.show(rae, quote.id(), quote.revision(), 0, "shown on Monday"));
        quote = Desk.done(desk.meeting.confirm(desk.actor("U0LAW"), quote.id(), quote.revision(), 0));
        List<Condition> met = quote.conditions();
        assertTrue(met.get(0).isMet());
        assertEquals(met, revise(worth("12").terms(Term.LIABILITY_CAP)).conditions());
        assertEquals(List.of(), revise(worth("12")).conditions());
    }

    @Test
    void whatTheCustomerHasIsRevisedAndSentOnceMore() {
        quote = desk.decided("U0LAW", quote, Ruling.approve());
        Desk.done(desk.carrying.send(rae, quote.id()));
        Quote revised = revise(worth("12").terms(Term.LIABILITY_CAP));
        assertEquals(DecisionStatus.APPROVED, revised.decisionStatus());
        assertEquals(
                Stage.SENT,
                Desk.done(desk.carrying.send(rae, quote.id())).quote().stage());
    }

    @Test
    void aRejectionIsAnsweredByARevision() {
        Quote other = desk.submitted(Desk.REP, worth("15"));
        desk.decided(Desk.MANAGER, other, Ruling.reject("too much"));
        Quote revised = Desk.done(desk.revising.revise(
                rae, other.id(), other.revision(), worth("14").request()));
        assertEquals("sales_manager", names(revised));
        assertEquals(DecisionStatus.PENDING_APPROVAL, revised.decisionStatus());
    }

    @Test
    void whatIsRecalledWaitsForNobodyAndCanBeSubmittedAgain() {
        Quote recalled = Desk.done(desk.revising.recall(rae, quote.id()));
        assertEquals(Stage.DRAFT, recalled.stage());
        assertEquals(List.of(), desk.finding.awaiting(desk.actor("U0LAW"), 10));
        assertEquals("revops|legal", names(recalled));
        Desk.done(desk.submitting.submit(rae, quote.id(), ""));
        assertEquals(1, desk.finding.awaiting(desk.actor("U0LAW"), 10).size());
        assertEquals(3, desk.kept(quote).approvals().size() + 1, "the manager's word still stands");
    }

    @Test
    void whatCannotBeIsSaid() {
        QuoteRequest same = worth("15").terms(Term.LIABILITY_CAP).request();
        desk.refuses(
                Refusal.Kind.CONFLICT,
                "Q-1001 is just that already. Say what to change, such as `discount=10`.",
                () -> desk.revising.revise(rae, quote.id(), quote.revision(), same));
        desk.refuses(
                Refusal.Kind.NOT_FOUND,
                "There is no quote Q-1001 that you can see. `/quote mine` lists yours.",
                () -> desk.revising.recall(desk.actor("U0ZOE"), quote.id()));
        Desk.done(desk.revising.recall(rae, quote.id()));
        desk.refuses(
                Refusal.Kind.CONFLICT,
                "Nobody is being asked about Q-1001; it is a draft.",
                () -> desk.revising.recall(rae, quote.id()));
    }

    private static TestRequests worth(String discount) {
        return TestRequests.costingOneHundredDollars().discount(discount);
    }

    private Quote revise(TestRequests wish) {
        int shown = desk.kept(quote).revision();
        return Desk.done(desk.revising.revise(rae, quote.id(), shown, wish.request()));
    }

    private static String names(Quote quote) {
        return quote.openApprovals().stream().map(Approval::name).collect(Collectors.joining("|"));
    }
}
