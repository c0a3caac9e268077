package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Model;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Decision.Verdict;
import quotient.domain.pricing.Evidence;
import quotient.domain.pricing.OnBehalf;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/** What every {@link Quotes} promises of a single quote. */
public interface QuotesContract {
    Ports ports();

    @Test
    default void numbersCountUpFrom1001() {
        assertEquals(new QuoteId("Q-1001"), ports().quotes().nextId());
        assertEquals(new QuoteId("Q-1002"), ports().quotes().nextId());
    }

    @Test
    default void aPlainQuoteComesBackAsItWas() {
        Quote quote = TestQuotes.plain().quote(1001);
        ports().quotes().add(quote);
        assertEquals(Optional.of(quote), ports().quotes().find(quote.id()));
    }

    @Test
    default void aQuoteWithEverythingComesBackAsItWas() {
        Quote quote = TestQuotes.plain()
                .client("Zoë's \"Acme\" & <Söhne> 🚀")
                .commitment(Commitment.MULTI_YEAR)
                .offer("open_source")
                .discount("33.33")
                .terms(Term.LIABILITY_CAP, Term.NET_TERMS, Term.SCOPE_UNCLEAR)
                .by(Actor.token("crm", Set.of(Role.REP)))
                .at(Instant.parse("2026-03-02T13:00:00.123456789Z"))
                .uncertified()
                .quote(1001)
                .submitted("a strategic logo");
        ports().quotes().add(quote);
        assertEquals(Optional.of(quote), ports().quotes().find(quote.id()));
    }

    @Test
    default void aCostWithoutAnEndKeepsEveryDigit() {
        Quote quote = TestQuotes.plain().quote(1001);
        ports().quotes().add(quote);
        assertEquals(
                quote.price().cost().amount(),
                ports().quotes().find(quote.id()).orElseThrow().price().cost().amount());
    }

    @Test
    default void noQuoteIsFoundUnderAnUnknownId() {
        assertEquals(Optional.empty(), ports().quotes().find(new QuoteId("Q-7")));
    }

    @Test
    default void aChangedQuoteTakesThePlaceOfTheVersionBeforeIt() {
        Quote quote = TestQuotes.plain().discount("15").quote(1001);
        ports().quotes().add(quote);
        Quote submitted = quote.submitted("please");
        assertTrue(ports().quotes().replace(submitted));
        Quote decided = submitted.decided(List.of(answer(submitted, Verdict.APPROVED_WITH_CONDITIONS)));
        assertTrue(ports().quotes().replace(decided));
        assertEquals(Optional.of(decided), ports().quotes().find(quote.id()));
    }

    @Test
    default void aWholeLifeIsKept() {
        Quote quote = TestQuotes.plain().discount("15").quote(1001).submitted("please");
        ports().quotes().add(quote);
        Quote decided = quote.decided(List.of(answer(quote, Verdict.APPROVED_WITH_CONDITIONS)));
        Evidence evidence = new Evidence("https://a.example/?b=1&c", "U0REP", "Rae", TestQuotes.START.plusSeconds(9));
        Quote shown = decided.conditionShown(1, evidence);
        Quote returned = shown.conditionAnswered(
                1, new ConditionAnswer(false, "not signed", "U0MGR", "Max for Mia", TestQuotes.START.plusSeconds(10)));
        Quote again = returned.conditionShown(1, evidence);
        Quote met = again.conditionAnswered(
                1, new ConditionAnswer(true, "", "U0MGR", "Max", TestQuotes.START.plusSeconds(11)));
        Quote sent = met.sent(LocalDate.of(2026, 4, 1));
        Quote won = sent.closed(Stage.WON, "price and speed", Optional.of("Globex & <Sons>"));
        for (Quote step : List.of(decided, shown, returned, again, met, sent, won)) {
            assertTrue(ports().quotes().replace(step));
            assertEquals(Optional.of(step), ports().quotes().find(quote.id()));
        }
    }

    @Test
    default void aRevisedQuoteComesBackAsItNowIs() {
        Quote quote = TestQuotes.plain().discount("25").quote(1001).submitted("please");
        ports().quotes().add(quote);
        Assessment plain = Assessment.of(
                TestPolicy.DEFAULT,
                TestRequests.contractExample()
                        .model(Model.OPUS)
                        .client("Globex")
                        .terms(Term.NET_TERMS)
                        .request(),
                LocalDate.of(2026, 4, 1),
                true);
        Quote revised = quote.revised(
                Actor.token("crm", Set.of(Role.REP)), plain, Instant.parse("2026-04-01T13:00:00.123456789Z"));
        assertTrue(ports().quotes().replace(revised));
        assertEquals(Optional.of(revised), ports().quotes().find(quote.id()));
        Assessment free = Assessment.of(
                TestPolicy.DEFAULT, TestRequests.contractExample().request(), LocalDate.of(2026, 4, 1), true);
        Quote again =
                revised.revised(Actor.token("crm", Set.of(Role.REP)), free, Instant.parse("2026-04-02T13:00:00Z"));
        assertTrue(ports().quotes().replace(again));
        assertEquals(Optional.of(again), ports().quotes().find(quote.id()));
        assertEquals(List.of(), again.approvals(), "nobody is asked any more");
        assertTrue(ports().quotes().replace(again.recalled()));
        assertEquals(Optional.of(again.recalled()), ports().quotes().find(quote.id()));
    }

    @Test
    default void whatIsWithTheCustomerEndsTheFirstToEndFirst() {
        Quote later = TestQuotes.plain().quote(1001).sent(LocalDate.of(2026, 4, 2));
        Quote first = TestQuotes.plain().quote(1002).sent(LocalDate.of(2026, 4, 1));
        Quote third = TestQuotes.plain().quote(1003).sent(LocalDate.of(2026, 4, 3));
        List.of(
                        later,
                        first,
                        third,
                        TestQuotes.plain().quote(1004).sent(),
                        first(1005).closed(Stage.WON, ""),
                        first(1006).expired())
                .forEach(ports().quotes()::add);
        assertEquals(List.of(first, later), ports().quotes().endingBy(LocalDate.of(2026, 4, 2), 9));
        assertEquals(List.of(first), ports().quotes().endingBy(LocalDate.of(2026, 4, 2), 1));
    }

    private static Quote first(long number) {
        return TestQuotes.plain().quote(number).sent(LocalDate.of(2026, 4, 1));
    }

    @Test
    default void aChangeToAnOlderVersionIsNotKept() {
        Quote quote = TestQuotes.plain().discount("15").quote(1001);
        ports().quotes().add(quote);
        Quote first = quote.submitted("first");
        assertTrue(ports().quotes().replace(first));
        assertFalse(ports().quotes().replace(quote.submitted("second")));
        assertFalse(ports().quotes().replace(first.sent().closed(Stage.LOST, "skipped a version")));
        assertEquals(Optional.of(first), ports().quotes().find(quote.id()));
    }

    @Test
    default void aChangeToAnUnknownQuoteIsNotKept() {
        Quote unknown = TestQuotes.plain().quote(1001);
        assertFalse(ports().quotes().replace(unknown.sent()));
        assertEquals(Optional.empty(), ports().quotes().find(unknown.id()));
    }

    @Test
    default void submittedQuotesAwaitTheirDecidersOldestFirst() {
        Quote later = add(TestQuotes.plain()
                .discount("15")
                .at(TestQuotes.START.plusSeconds(60))
                .quote(1001)
                .submitted(""));
        Quote earlier = add(TestQuotes.plain().discount("12").quote(1002).submitted(""));
        assertEquals(List.of(earlier, later), ports().quotes().awaiting(Set.of(Role.SALES_MANAGER), 10));
        assertEquals(List.of(earlier), ports().quotes().awaiting(Set.of(Role.SALES_MANAGER), 1));
    }

    @Test
    default void nothingAwaitsOtherRoles() {
        add(TestQuotes.plain().discount("15").quote(1001).submitted(""));
        assertEquals(List.of(), ports().quotes().awaiting(Set.of(Role.LEGAL, Role.EXECUTIVE), 10));
        assertEquals(List.of(), ports().quotes().awaiting(Set.of(), 10));
    }

    @Test
    default void aDraftAwaitsNobody() {
        add(TestQuotes.plain().discount("15").quote(1001));
        assertEquals(List.of(), ports().quotes().awaiting(Set.of(Role.SALES_MANAGER), 10));
    }

    @Test
    default void aQuoteThatAsksTwiceAwaitsOnce() {
        Quote quote = add(TestQuotes.plain()
                .discount("15")
                .terms(Term.NET_TERMS)
                .quote(1001)
                .submitted(""));
        assertEquals(
                List.of(quote), ports().quotes().awaiting(Set.of(Role.SALES_MANAGER, Role.LEGAL, Role.REVOPS), 10));
    }

    @Test
    default void theOldestOfAllDecidersComesFirst() {
        Quote later = add(TestQuotes.plain()
                .discount("15")
                .at(TestQuotes.START.plusSeconds(60))
                .quote(1001)
                .submitted(""));
        Quote both = add(TestQuotes.plain()
                .discount("15")
                .terms(Term.NET_TERMS)
                .at(TestQuotes.START.plusSeconds(30))
                .quote(1002)
                .submitted(""));
        Quote earlier = add(TestQuotes.plain().terms(Term.NET_TERMS).quote(1003).submitted(""));
        Set<Role> deciders = Set.of(Role.SALES_MANAGER, Role.LEGAL, Role.REVOPS);
        assertEquals(List.of(earlier, both, later), ports().quotes().awaiting(deciders, 3));
        assertEquals(List.of(earlier, both), ports().quotes().awaiting(deciders, 2));
        assertEquals(List.of(earlier), ports().quotes().awaiting(deciders, 1));
    }

    @Test
    default void aDecidedApprovalAwaitsNobodyMore() {
        Quote quote = add(TestQuotes.plain()
                .discount("15")
                .terms(Term.NET_TERMS)
                .quote(1001)
                .submitted(""));
        Quote decided = quote.decided(List.of(answer(quote, Verdict.APPROVED)));
        assertTrue(ports().quotes().replace(decided));
        assertEquals(List.of(), ports().quotes().awaiting(Set.of(Role.SALES_MANAGER), 10));
        assertEquals(List.of(decided), ports().quotes().awaiting(Set.of(Role.LEGAL), 10));
    }

    private Quote add(Quote quote) {
        ports().quotes().add(quote);
        return quote;
    }

    private static Approval.Decided answer(Quote quote, Verdict verdict) {
        List<String> conditions =
                verdict == Verdict.APPROVED_WITH_CONDITIONS ? List.of("prepaid", "signed this month") : List.of();
        return quote.openApprovals()
                .get(0)
                .decide(new Decision(
                        verdict,
                        "U0MGR",
                        "Max",
                        TestQuotes.START.plusSeconds(5),
                        "fits",
                        conditions,
                        Optional.of(new OnBehalf("U0MIA", "Mía"))));
    }
}
