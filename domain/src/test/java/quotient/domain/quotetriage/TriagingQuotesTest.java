package quotient.domain.quotetriage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Company;
import quotient.domain.money.Percent;
import quotient.domain.notices.EchoingOutbox;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** It is 8:15 on Monday, 2 March 2026, in New York. */
@DisplayName("P37, P24: the morning's triage gives every escalated quote an owner, one remediation and a follow-up")
final class TriagingQuotesTest {
    private final FakeClock clock = FakeClock.at("2026-03-02T08:15:00-05:00");
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private final Actor rae = hire("U0REP", "Rae", Role.REP);
    private final Actor max = hire("U0MGR", "Max", Role.SALES_MANAGER);
    private final Actor dee = hire("U0DESK", "Dee", Role.DEAL_DESK);
    private final HoldingTriage holding;
    private final TriagingQuotes triaging;

    TriagingQuotesTest() {
        hire("U0LAW", "Lou", Role.LEGAL);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("deal_desk", "C0DESK")));
        EchoingOutbox outbox = new EchoingOutbox(ports.outbox(), List.of(new TriageEcho(ports.triages())));
        TriageNotices notices = new TriageNotices(outbox, new CountedNoticeIds(), ports.companies());
        holding = new HoldingTriage(ports.triages(), ports.quotes(), ports.companies(), notices);
        triaging = new TriagingQuotes(
                ports.transactions(),
                ports.triages(),
                ports.quotes(),
                ports.people(),
                ports.companies(),
                notices,
                ports.auditTrail(),
                clock);
    }

    @Test
    void theRoundHoldsWhatIsEscalatedAndFillsAsPeopleAct() {
        Quote escalated = quote("50");
        quote("15");
        TriageRound round = holding.round(clock.instant()).orElseThrow();
        holding.begin(round, holding.notices(round));
        assertEquals(List.of(escalated.id()), round.quotes());
        assertEquals(1, holding.board(round.day(), round.quotes()).waiting());

        TriagePlan plan = done(triaging.plan(max, escalated.id(), wish(0, "U0REP", "56")));
        TriageBoard board = holding.board(round.day(), round.quotes());
        assertTrue(board.isDone());
        assertEquals(Optional.of(true), board.rows().get(0).keepsGuardrail());
        assertEquals(1, plan.version());
        assertEquals(
                List.of("triage_card > C0DESK", "triage_owner > U0REP"),
                new InMemoryOutbox(store)
                        .all().stream()
                                .map(notice -> notice.kind().name() + " > "
                                        + notice.to().id())
                                .toList());
        assertEquals(
                "reduce_scope",
                ports.auditTrail().of(escalated.id().value()).get(0).facts().get("remediation"));
        assertEquals(
                List.of(round.subject()),
                new TriageEcho(ports.triages()).of(escalated.id().value()));
    }

    @Test
    void ofTwoPeopleOnOneQuoteTheSecondSeesTheFirst() {
        Quote quote = quote("50");
        done(triaging.plan(max, quote.id(), wish(0, "U0REP", "56")));
        assertEquals(
                "Max has decided on " + quote.id() + " at 08:15 on 2026-03-02: reduce scope, owner Rae, expected margin"
                        + " 56 %. Close this form and open it again to change that.",
                refused(triaging.plan(dee, quote.id(), wish(0, "U0DESK", "60")), Refusal.Kind.CONFLICT));
        assertEquals(
                2, done(triaging.plan(dee, quote.id(), wish(1, "U0DESK", "60"))).version());
    }

    @Test
    void whoMayNotAndWhatIsNotEscalatedIsRefused() {
        Quote quote = quote("50");
        refused(triaging.mayTriage(rae, quote.id()), Refusal.Kind.NOT_ALLOWED);
        refused(triaging.mayTriage(max, QuoteId.ofNumber(9)), Refusal.Kind.NOT_FOUND);
        assertEquals(
                "The owner must be somebody of the desk who may carry quotes; choose a colleague.",
                refused(triaging.plan(max, quote.id(), wish(0, "U0LAW", "60")), Refusal.Kind.RULED_OUT));
        Quote ordinary = quote("15");
        assertEquals(
                ordinary.id() + " is waiting for approval and submitted: only an escalated quote that the customer does"
                        + " not have is triaged.",
                refused(triaging.mayTriage(max, ordinary.id()), Refusal.Kind.CONFLICT));
    }

    @ParameterizedTest(name = "{0} {1} in {2} h at {3} %: {4}")
    @CsvSource({
        "'', reduce_scope, 4, 56, owner",
        "U0REP, '', 4, 56, remediation",
        "U0REP, discount, 4, 56, remediation",
        "U0REP, subscription, -1, 56, follow_up",
        "U0REP, subscription, 721, 56, follow_up",
        "U0REP, subscription, , 56, follow_up",
        "U0REP, raise_price, 4, 101, expected_margin",
        "U0REP, raise_price, 4, '', expected_margin"
    })
    void aMistakeStandsBesideItsField(String owner, String remediation, Long hours, String margin, String field) {
        Optional<Instant> followUp =
                Optional.ofNullable(hours).map(each -> clock.instant().plus(Duration.ofHours(each)));
        Map<String, String> typed = Map.of("owner", owner, "remediation", remediation, "expected_margin", margin);
        InvalidInput invalid = assertThrows(
                InvalidInput.class, () -> TriageForm.read(0, typed, followUp, "4h or tomorrow", clock.instant()));
        assertEquals(
                List.of(field), invalid.errors().stream().map(FieldError::field).toList());
    }

    private TriageWish wish(int shown, String owner, String margin) {
        return new TriageWish(
                shown,
                new PersonId(owner),
                Remediation.REDUCE_SCOPE,
                clock.instant().plus(Duration.ofHours(4)),
                Percent.of(margin));
    }

    /** 50 % is escalated, 15 % waits for the sales manager alone. */
    private Quote quote(String discount) {
        QuoteRequest request =
                TestRequests.costingOneHundredDollars().discount(discount).request();
        var price = new Pricing(TestPolicy.DEFAULT).price(request, LocalDate.of(2026, 3, 2));
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
