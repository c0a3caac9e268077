package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static quotient.domain.dealexceptions.Registry.DESK;
import static quotient.domain.dealexceptions.Registry.EXEC;
import static quotient.domain.dealexceptions.Registry.MANAGER;
import static quotient.domain.dealexceptions.Registry.REP;
import static quotient.domain.dealexceptions.Registry.done;
import static quotient.domain.dealexceptions.Registry.measured;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

@DisplayName("P50-P53, P117: the life of an exception")
final class ExceptionLifeTest {
    private final Registry registry = new Registry();

    @Test
    @DisplayName("P50: it holds quote, prices, gap, approval, plan and owner")
    void whatIsOpenedHoldsEverything() {
        Quote quote = registry.approved(DESK);
        DealException opened = done(registry.opening.open(registry.actor(REP), registry.wish(quote)));
        assertEquals("X-1001", opened.id().value());
        assertEquals(quote.id(), opened.deal().quote());
        assertEquals(quote.price().list(), opened.deal().standardPrice());
        assertEquals(quote.price().offered(), opened.deal().exceptionPrice());
        assertEquals(new BigDecimal("5.00"), opened.deal().gap());
        assertEquals(new ExceptionApproval(DESK, "Dee", "Deal Desk"), opened.approval());
        assertEquals(Optional.of(new PersonId(REP)), opened.owner());
        assertEquals(LocalDate.of(2026, 3, 2), opened.openedOn());
        assertEquals(List.of("exception_card > C0DESK", "exception_card > U0REP"), registry.said());
        assertEquals(List.of("exception.opened"), actions());
        assertEquals(opened, registry.kept(opened));
    }

    @Test
    @DisplayName("P50: the days of a plan fit")
    void theDaysOfAPlanFit() {
        Quote quote = registry.approved(DESK);
        refusesDay(
                dated(quote, "2026-03-01", Optional.empty()),
                "target_recovery_date",
                "target_recovery_date 2026-03-01 is past: give a day from today, 2026-03-02, to 2028-03-02.");
        refusesDay(
                dated(quote, "2026-01-01", Optional.of("2026-02-01")),
                "target_recovery_date",
                "target_recovery_date 2026-01-01 lies before opened_on 2026-02-01: a recovery comes after its"
                        + " exception.");
        refusesDay(
                dated(quote, "2026-05-01", Optional.of("2026-03-03")),
                "opened_on",
                "opened_on 2026-03-03 must be today, 2026-03-02, or a day of the last 3 years.");
        done(registry.opening.open(registry.actor(REP), dated(quote, "2026-03-02", Optional.of("2026-01-15"))));
        assertEquals(
                46,
                registry.ports.exceptions().openFor(quote.id()).orElseThrow().age(registry.finding.today()));
    }

    @Test
    void whatCannotBeOpenedIsRefusedWithASentence() {
        registry.refuses(
                Kind.NOT_FOUND,
                "There is no quote Q-9 that you can see. `/quote mine` lists yours.",
                () -> registry.opening.mayOpen(registry.actor(REP), new QuoteId("Q-9")));
        Quote quote = registry.approved(DESK);
        registry.refuses(
                Kind.NOT_FOUND,
                "There is no quote Q-1001 that you can see. `/quote mine` lists yours.",
                () -> registry.opening.open(registry.actor("U0ZOE"), registry.wish(quote)));
        done(registry.opening.open(registry.actor(REP), registry.wish(quote)));
        registry.refuses(
                Kind.CONFLICT,
                "Q-1001 has an open exception already: X-1001, opened on 2026-03-02.",
                () -> registry.opening.open(registry.actor(MANAGER), registry.wish(quote)));
    }

    @Test
    @DisplayName("P117: an exception is approved by somebody with level 2")
    void anExceptionIsApprovedBySomebodyWithLevelTwo() {
        Quote byGil = registry.approved("U0GREEN");
        registry.refuses(
                Kind.NOT_ALLOWED,
                "You cannot approve an exception for your own quote. It needs the Deal Desk.",
                () -> registry.opening.open(registry.actor(REP), registry.wish(byGil)));
        registry.refuses(
                Kind.NOT_ALLOWED,
                "You hold no level 2 certification, so you cannot approve an exception: take it with `/cert cases`.",
                () -> registry.opening.open(registry.actor("U0GREEN"), registry.wish(byGil)));
        registry.refuses(
                Kind.NOT_ALLOWED,
                "An exception for Q-1001 needs the Deal Desk; that is beyond your role.",
                () -> registry.opening.open(registry.actor(MANAGER), registry.wish(byGil)));
        DealException opened = done(registry.opening.open(registry.actor(DESK), registry.wish(byGil)));
        assertEquals("Dee, Deal Desk", opened.approval().spoken());
    }

    @Test
    void aSystemMayEnterWhatComesFromElsewhere() {
        Quote quote = registry.draft();
        registry.refuses(
                Kind.NOT_ALLOWED,
                "Your role does not let you act on an exception that is not yours, or retire one. Ask an admin if it"
                        + " should.",
                () -> registry.opening.open(Actor.token("crm", Set.of(Role.OPS)), registry.wish(quote)));
        DealException opened =
                done(registry.opening.open(Actor.token("crm", Set.of(Role.ADMIN)), registry.wish(quote)));
        assertEquals("crm, admin", opened.approval().spoken());
        assertEquals(
                "X-1002",
                done(registry.opening.openAnother(Actor.token("crm", Set.of(Role.ADMIN)), registry.wish(quote)))
                        .id()
                        .value());
    }

    @Test
    void aDealThatPassesItsGuardrailMissesNothingThatBoundsItsRecovery() {
        DealException opened =
                done(registry.opening.open(Actor.token("crm", Set.of(Role.ADMIN)), registry.wish(registry.passing())));
        assertEquals(0, opened.deal().gap().signum());
        assertEquals(
                new BigDecimal("2.50"),
                done(registry.progress(DESK, opened, "2.5", "measured")).recovered());
    }

    @Test
    void arejectedQuoteHasNoException() {
        Quote asked = registry.draft();
        Decision no =
                new Decision(Decision.Verdict.REJECTED, DESK, "Dee", registry.clock.instant(), "too thin", List.of());
        registry.ports
                .quotes()
                .replace(asked.decided(asked.openApprovals().stream()
                        .map(open -> open.decide(no))
                        .toList()));
        registry.refuses(
                Kind.RULED_OUT,
                "Q-1001 was rejected; an exception is for a deal that goes on.",
                () -> registry.opening.open(registry.actor(DESK), registry.wish(asked)));
    }

    @Test
    @DisplayName("P53: progress adds up, and never to more than the gap")
    void progressNeverExceedsTheGap() {
        DealException opened = registry.opened();
        InvalidInput tooMuch =
                assertThrows(InvalidInput.class, () -> registry.progress(REP, opened, "5.01", "sold it all"));
        assertEquals(
                "margin_recovered_pct 5.01 is more than X-1001 can win back: its gap is 5.00 points.",
                tooMuch.getMessage());
        done(registry.progress(REP, opened, "2.5", "sold support"));
        InvalidInput more = assertThrows(InvalidInput.class, () -> registry.progress(REP, opened, "2.51", ""));
        assertEquals(
                "margin_recovered_pct 2.51 is more than X-1001 can win back: its gap is 5.00 points, 2.50 of it are"
                        + " won back, and 2.50 are missing.",
                more.getMessage());
        DealException whole = done(registry.progress(MANAGER, opened, "2.5", ""));
        assertEquals(new BigDecimal("0.00"), whole.remaining());
        assertThrows(InvalidInput.class, () -> registry.progress(REP, opened, "0", ""));
    }

    @Test
    @DisplayName("P97: a stranger sees nothing, a colleague without the role acts on nothing")
    void whoMayNotIsRefused() {
        DealException opened = registry.opened();
        registry.refuses(
                Kind.NOT_FOUND,
                "There is no exception X-1001 that you can see. `/exceptions mine` lists yours.",
                () -> registry.progress("U0ZOE", opened, "1", ""));
        registry.refuses(
                Kind.NOT_ALLOWED,
                "Your role does not let you act on an exception that is not yours, or retire one. Ask an admin if it"
                        + " should.",
                () -> registry.handling.retire(registry.actor(REP), opened.id(), "hide it"));
    }

    @Test
    @DisplayName("P59: it closes with the measured margin, once; the second is told by whom and when")
    void itClosesOnceWithTheMeasuredMargin() {
        DealException opened = registry.opened();
        done(registry.progress(REP, opened, "1.5", "sold support"));
        InvalidInput below = assertThrows(
                InvalidInput.class,
                () -> registry.handling.close(registry.actor(REP), opened.id(), measured("54.99", "")));
        assertEquals(
                "margin_pct 54.99 is below the guardrail of 55 %, so X-1001 is not recovered: record progress, or have"
                        + " it retired.",
                below.getMessage());
        DealException closed =
                done(registry.handling.close(registry.actor(REP), opened.id(), measured("56.2", "renewed")));
        assertEquals(ExceptionStatus.CLOSED, closed.status());
        assertEquals(new BigDecimal("5.00"), closed.recovered());
        registry.clock.advance(Duration.ofMinutes(4));
        registry.refuses(
                Kind.CONFLICT,
                "X-1001 was already closed by Rae at 10:00 on 2026-03-02.",
                () -> registry.handling.close(registry.actor(MANAGER), opened.id(), measured("57", "")));
        assertEquals(List.of("exception.opened", "exception.progressed", "exception.closed"), actions());
    }

    @Test
    void itIsHandedOnAndTheNewOwnerGetsItsCard() {
        DealException opened = registry.opened();
        DealException given =
                done(registry.handling.assign(registry.actor(MANAGER), opened.id(), new PersonId("U0ZOE")));
        assertEquals(Optional.of(new PersonId("U0ZOE")), given.owner());
        assertEquals("exception_card > U0ZOE", registry.said().get(2));
        done(registry.progress("U0ZOE", opened, "1", ""));
    }

    @Test
    @DisplayName("P52, P117: from day 31 on only an executive re-approves, and that restarts the review clock alone")
    void fromDayThirtyOneAnExecutiveReapproves() {
        DealException opened = registry.opened();
        registry.refuses(
                Kind.NOT_ALLOWED,
                "An exception for Q-1001 needs the Deal Desk; that is beyond your role.",
                () -> registry.reapproving.reapprove(registry.actor(MANAGER), opened.id(), ""));
        registry.clock.advance(Duration.ofDays(31));
        registry.refuses(
                Kind.NOT_ALLOWED,
                "An exception for Q-1001 needs the executive; that is beyond your role.",
                () -> registry.reapproving.reapprove(registry.actor(DESK), opened.id(), ""));
        registry.refuses(
                Kind.NOT_ALLOWED,
                "Only a person whom the desk knows can re-approve an exception.",
                () -> registry.reapproving.reapprove(Actor.token("crm", Set.of(Role.ADMIN)), opened.id(), ""));
        DealException again = done(registry.reapproving.reapprove(registry.actor(EXEC), opened.id(), "still worth it"));
        Aging aging = Aging.of(again, registry.finding.today());
        assertEquals(31, aging.days());
        assertEquals(0, aging.reviewDays());
        assertEquals("Eve, executive", again.approval().spoken());
        registry.refuses(
                Kind.CONFLICT,
                "X-1001 was already re-approved today by Eve, executive.",
                () -> registry.reapproving.reapprove(registry.actor(EXEC), opened.id(), ""));
    }

    private NewException dated(Quote quote, String target, Optional<String> openedOn) {
        return new NewException(
                quote.id(),
                "a strategic logo",
                new RecoveryPlan(RecoveryPlan.Kind.UPSELL, "sell support", LocalDate.parse(target)),
                openedOn.map(LocalDate::parse),
                Optional.empty());
    }

    private void refusesDay(NewException wish, String field, String sentence) {
        List<Object> before = registry.everything();
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> registry.opening.open(registry.actor(REP), wish));
        assertEquals(sentence, invalid.getMessage());
        assertEquals(field, invalid.errors().get(0).field());
        assertEquals(before, registry.everything());
    }

    private List<String> actions() {
        return registry.ports.auditTrail().of("X-1001").stream()
                .map(AuditEntry::action)
                .toList();
    }
}
