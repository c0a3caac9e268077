package quotient.domain.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.money.Percent;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.quotetriage.Remediation;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** It is 18:05 on Monday, 2 March 2026, in New York. */
@DisplayName("P39: closing the day is a state, decided once and only when everything holds")
final class ClosingTheDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final FakeClock clock = FakeClock.at("2026-03-02T18:05:00-05:00");
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private final Actor lea = hire("U0LEAD", "Lea", Role.REVENUE_LEAD);
    private final Actor rae = hire("U0REP", "Rae", Role.REP);
    private final ClosingTheDay closing;

    ClosingTheDayTest() {
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(LocalDate.of(2026, 3, 3)),
                        Map.of("ops", "C0OPS")));
        ClosureNotices notices = new ClosureNotices(ports.outbox(), new CountedNoticeIds(), ports.companies());
        SummingUpPortfolios portfolios =
                new SummingUpPortfolios(ports.scenarios(), ports.routineRuns(), ports.companies(), notices);
        closing = new ClosingTheDay(
                ports.transactions(),
                ports.closures(),
                new GatheringDayFacts(
                        ports.quotes(),
                        ports.quoteSteps(),
                        ports.auditTrail(),
                        ports.triages(),
                        ports.exceptions(),
                        ports.alerts(),
                        portfolios,
                        ports.companies()),
                ports.companies(),
                ports.people(),
                notices,
                ports.auditTrail(),
                clock);
    }

    @Test
    void anEscalatedQuoteWithoutAnOwnerKeepsTheDayOpen() {
        evening();
        Quote quote = escalated();
        assertEquals(
                "2026-03-02 stays open. " + quote.id() + " of Rae is escalated, and nobody owns it: `/quote triage "
                        + quote.id() + "` gives it an owner. It is for the Deal Desk.",
                refused(closing.close(lea, MONDAY), Refusal.Kind.RULED_OUT));
        own(quote);
        DayClosure closed = done(closing.close(lea, MONDAY));
        assertEquals(Optional.of(closed), ports.closures().find(MONDAY));
        List<AuditEntry> log = ports.auditTrail().of("closure:2026-03-02");
        assertEquals(1, log.size());
        assertEquals("1 escalated quote has an owner", log.get(0).facts().get("owners"));
        assertEquals(Optional.empty(), closing.standing(MONDAY).gate(), "what opens later is the next day's");
    }

    @Test
    void ofTwoClicksTheSecondIsToldWhoClosedItAndWhen() {
        evening();
        done(closing.close(lea, MONDAY));
        clock.advance(Duration.ofMinutes(2));
        assertEquals(
                "2026-03-02 was already closed by Lea at 18:05 on 2026-03-02.",
                refused(closing.close(lea, MONDAY), Refusal.Kind.CONFLICT));
    }

    @Test
    void whoMayNotCloseAndWhatWaitsForNobodyIsRefused() {
        refused(closing.close(rae, MONDAY), Refusal.Kind.NOT_ALLOWED);
        assertEquals(
                "2026-03-02 does not wait to be closed: the day's card comes in the evening.",
                refused(closing.close(lea, MONDAY), Refusal.Kind.NOT_FOUND));
    }

    @Test
    void nobodyIsAskedOnADayWithoutWork() {
        assertEquals(1, closing.notices(clock.instant()).size());
        clock.advance(Duration.ofDays(1));
        assertEquals(List.of(), closing.notices(clock.instant()), "a holiday of the company");
    }

    @Test
    @DisplayName("the card of an open day is drawn again with a quote or an exception, and with no other subject")
    void theCardFollowsWhatKeepsTheDayOpen() {
        ClosureEcho echo = new ClosureEcho(ports.closures(), ports.alerts());
        assertEquals(List.of(), echo.of("Q-1001"), "no day is open yet");
        evening();
        assertEquals(List.of("closure:2026-03-02"), echo.of("Q-1001"));
        assertEquals(List.of("closure:2026-03-02"), echo.of("X-1001"));
        assertEquals(List.of(), echo.of("A-1001"));
        assertEquals(List.of(), echo.of("I-1001"));
        done(closing.close(lea, MONDAY));
        assertEquals(List.of(), echo.of("Q-1001"));
    }

    private void evening() {
        closing.open(clock.instant(), closing.notices(clock.instant()));
    }

    private Quote escalated() {
        QuoteRequest request =
                TestRequests.costingOneHundredDollars().discount("50").request();
        var price = new Pricing(TestPolicy.DEFAULT).price(request, MONDAY);
        Quote quote = Quote.drafted(
                        ports.quotes().nextId(),
                        request,
                        price,
                        TestPolicy.DEFAULT.version(),
                        rae,
                        clock.instant(),
                        new ApprovalRules(TestPolicy.DEFAULT).needs(request, price, true))
                .submitted("a logo");
        ports.quotes().add(quote);
        return quote;
    }

    private void own(Quote quote) {
        ports.triages()
                .keep(new TriagePlan(
                        quote.id(),
                        1,
                        new PersonId("U0REP"),
                        Remediation.REDUCE_SCOPE,
                        clock.instant(),
                        Percent.of("56"),
                        Hand.of(lea, clock.instant())));
    }

    private Actor hire(String id, String name, Role role) {
        Person person = new Person(new PersonId(id), name, Set.of(role), Optional.empty(), Map.of());
        ports.people().keep(person);
        return Actor.of(person);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    private static String refused(Outcome<?> outcome, Refusal.Kind kind) {
        Refusal refusal = outcome.match(value -> fail("not refused: " + value), no -> no);
        assertEquals(kind, refusal.kind());
        return refusal.sentence();
    }
}
