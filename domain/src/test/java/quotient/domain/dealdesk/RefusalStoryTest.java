package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.Term;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.TestRequests;

@DisplayName("P35, P97, P117: what is refused is told in a sentence, and keeps nothing")
final class RefusalStoryTest {
    private static final Actor STRANGER = Actor.unknown(new PersonId("U0WHO"));

    private final Desk desk = Desk.staffed();

    @Test
    void aStrangerMayDoNothing() {
        Quote submitted = discounted("15");
        String unknown =
                "I do not know you yet, so you can read help but not make quotes. An admin can add you in Settings.";
        desk.refuses(Kind.NOT_ALLOWED, unknown, () -> desk.quoting.quote(STRANGER, submitted.request()));
        desk.refuses(Kind.NOT_ALLOWED, unknown, () -> desk.quoting.preview(STRANGER, submitted.request()));
        desk.refuses(
                Kind.NOT_ALLOWED, unknown, () -> desk.finding.list(STRANGER, QuoteFilter.ALL, 10, Optional.empty()));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "I do not know you as an approver, so nothing was decided. An admin can give you a role.",
                () -> desk.deciding.decide(STRANGER, submitted.id(), 1, Ruling.approve()));
        String unseen = "There is no quote Q-1001 that you can see. `/quote mine` lists yours.";
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.finding.show(STRANGER, submitted.id()));
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.carrying.send(STRANGER, submitted.id()));
        assertEquals(List.of(), desk.finding.awaiting(STRANGER, 10));
    }

    @Test
    @DisplayName("P97: a rep sees and moves only their own quotes")
    void aRepSeesOnlyTheirOwn() {
        Quote raes = discounted("15");
        Quote zoes = desk.quoted("U0ZOE", TestRequests.contractExample());
        Actor zoe = desk.actor("U0ZOE");
        String unseen = "There is no quote Q-1001 that you can see. `/quote mine` lists yours.";
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.finding.show(zoe, raes.id()));
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.finding.trail(zoe, raes.id()));
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.carrying.send(zoe, raes.id()));
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.submitting.submit(zoe, raes.id(), ""));
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.meeting.show(zoe, raes.id(), raes.revision(), 0, "x"));
        desk.refuses(Kind.NOT_FOUND, unseen, () -> desk.carrying.win(zoe, raes.id(), ""));
        assertEquals(List.of(zoes), listed(zoe, QuoteFilter.by(Desk.REP)));
        assertEquals(List.of(zoes, raes), listed(desk.actor(Desk.MANAGER), QuoteFilter.ALL));
        assertEquals(
                1, Desk.done(desk.finding.report(zoe, Instant.EPOCH)).get(0).count());
        assertEquals(
                2,
                Desk.done(desk.finding.report(desk.actor(Desk.MANAGER), Instant.EPOCH))
                        .get(0)
                        .count());
    }

    @Test
    void whoSeesMayStillNotAct() {
        Quote quote = desk.quoted(Desk.REP, TestRequests.contractExample());
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Your role does not let you act on a quote that is not yours. Ask an admin if it should.",
                () -> desk.carrying.send(desk.actor("U0LAW"), quote.id()));
        assertEquals(
                Stage.SENT,
                Desk.done(desk.carrying.send(desk.actor(Desk.MANAGER), quote.id()))
                        .quote()
                        .stage());
    }

    @Test
    void nobodyDecidesOnTheirOwnQuote() {
        Quote own = desk.submitted(
                Desk.MANAGER, TestRequests.costingOneHundredDollars().discount("15"));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "You cannot decide on your own quote. It waits for the sales manager.",
                () -> desk.decide(Desk.MANAGER, own, Ruling.approve()));
        assertEquals(List.of(), desk.finding.awaiting(desk.actor(Desk.MANAGER), 10));
        assertEquals(
                DecisionStatus.APPROVED,
                desk.decided("U0LEAD", own, Ruling.approve()).decisionStatus());
    }

    @Test
    void theWrongRoleIsToldWhoIsNeeded() {
        Quote quote = desk.submitted(
                Desk.REP, TestRequests.costingOneHundredDollars().discount("25").terms(Term.NET_TERMS));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1001 needs the revenue lead and RevOps or legal; that is beyond your role.",
                () -> desk.decide(Desk.MANAGER, quote, Ruling.approve()));
        Quote free = desk.quoted(Desk.REP, TestRequests.contractExample());
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1002 needs nobody's approval.",
                () -> desk.decide(Desk.MANAGER, free, Ruling.approve()));
    }

    @Test
    void aStaleCardIsNotDecidedOn() {
        Quote quote = discounted("15");
        desk.refuses(
                Kind.CONFLICT,
                "Q-1001 has changed since this card was drawn. Look at the new one and decide again.",
                () -> desk.deciding.decide(desk.actor(Desk.MANAGER), quote.id(), 2, Ruling.approve()));
        desk.refuses(
                Kind.NOT_FOUND,
                "There is no quote Q-9 that you can see. `/quote mine` lists yours.",
                () -> desk.deciding.decide(desk.actor(Desk.MANAGER), QuoteId.ofNumber(9), 1, Ruling.approve()));
    }

    @Test
    void aDraftIsNotDecidedOn() {
        Quote draft =
                desk.quoted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        desk.refuses(
                Kind.CONFLICT,
                "Q-1001 has not been submitted for approval.",
                () -> desk.decide(Desk.MANAGER, draft, Ruling.approve()));
    }

    @Test
    @DisplayName("P33: the second click is told who decided this approval, and when, in the company's time")
    void theSecondClick() {
        Quote quote = desk.submitted(
                Desk.REP, TestRequests.costingOneHundredDollars().discount("15").terms(Term.NET_TERMS));
        desk.clock.advance(Duration.ofMinutes(4));
        desk.decided(Desk.MANAGER, quote, Ruling.approve());
        String told = "Q-1001 was already approved by Max at 10:04 on 2026-03-02.";
        desk.clock.advance(Duration.ofMinutes(1));
        desk.refuses(Kind.CONFLICT, told, () -> desk.decide(Desk.MANAGER, quote, Ruling.reject("changed my mind")));
        desk.decided("U0LAW", quote, Ruling.approveIf("a deposit", ""));
        desk.refuses(Kind.CONFLICT, told, () -> desk.decide("U0EXEC", quote, Ruling.approve()));
        desk.refuses(Kind.CONFLICT, told, () -> desk.deciding.mayDecide(desk.actor(Desk.MANAGER), quote.id(), 1));
        desk.refuses(
                Kind.CONFLICT,
                "Q-1001 was already approved with conditions by Lou at 10:05 on 2026-03-02.",
                () -> desk.decide("U0OPS", quote, Ruling.approve()));
    }

    @Test
    void whatNeedsNobodyIsNotSubmittedAndNothingTwice() {
        Quote free = desk.quoted(Desk.REP, TestRequests.contractExample());
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 needs nobody's approval. Send it with `/quote send Q-1001`.",
                () -> desk.submitting.submit(desk.actor(Desk.REP), free.id(), ""));
        Quote quote = discounted("15");
        desk.refuses(
                Kind.CONFLICT,
                "Q-1002 was already submitted; it is waiting for approval.",
                () -> desk.submitting.submit(desk.actor(Desk.REP), quote.id(), ""));
    }

    @Test
    void wordsThatAreTooManyOrCannotBeSeenChangeNothing() {
        Quote draft =
                desk.quoted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        Quote sent = Desk.done(desk.carrying.send(
                        desk.actor(Desk.REP),
                        desk.quoted(Desk.REP, TestRequests.contractExample()).id()))
                .quote();
        List<Object> before = desk.everything();
        Actor rae = desk.actor(Desk.REP);
        assertThrows(InvalidInput.class, () -> desk.submitting.submit(rae, draft.id(), "x".repeat(1001)));
        assertThrows(InvalidInput.class, () -> desk.submitting.submit(rae, draft.id(), "now\u0000"));
        assertThrows(InvalidInput.class, () -> desk.carrying.win(rae, sent.id(), "x".repeat(501)));
        assertThrows(InvalidInput.class, () -> desk.carrying.lose(rae, sent.id(), " "));
        assertThrows(InvalidInput.class, () -> desk.meeting.show(rae, sent.id(), sent.revision(), 0, ""));
        assertEquals(before, desk.everything());
    }

    @Test
    @DisplayName("P117: a certificate that lapses before the quote is sent stops it, unless a manager sends it")
    void aCertificateThatLapses() {
        Quote quote = desk.quoted(Desk.REP, TestRequests.contractExample());
        desk.clock.moveTo("2027-01-15T00:00:00-05:00");
        desk.refuses(
                Kind.RULED_OUT,
                "Your level 1 certification ran out on 2027-01-15, so you cannot send a quote without a manager's"
                        + " approval: take it with `/cert take 1`. Until then your manager can send Q-1001.",
                () -> desk.carrying.send(desk.actor(Desk.REP), quote.id()));
        Desk.done(desk.carrying.send(desk.actor(Desk.MANAGER), quote.id()));
    }

    @Test
    @DisplayName("P117: on its last evening the certificate still holds, whatever the date is in UTC")
    void theLastEvening() {
        Quote quote = desk.quoted(Desk.REP, TestRequests.contractExample());
        desk.clock.moveTo("2027-01-14T23:59:59-05:00");
        Desk.done(desk.carrying.send(desk.actor(Desk.REP), quote.id()));
    }

    @Test
    @DisplayName("P117: who vouches for the uncertified is certified; then the quote may go")
    void whoVouchesIsCertified() {
        desk.hire("U0NEW", "Ned", Optional.of("U0RAW"), Map.of(), Role.REP);
        desk.hire("U0RAW", "Ria", Optional.empty(), Map.of(), Role.SALES_MANAGER);
        Quote quote = desk.submitted("U0NEW", TestRequests.contractExample());
        assertEquals(DecisionStatus.ESCALATED, quote.decisionStatus());
        desk.refuses(
                Kind.NOT_ALLOWED,
                "You hold no level 1 certification, so you cannot vouch for a quote whose author holds none: take it"
                        + " with `/cert take 1`.",
                () -> desk.decide("U0RAW", quote, Ruling.approve()));
        desk.decided(Desk.MANAGER, quote, Ruling.approve());
        Desk.done(desk.carrying.send(desk.actor("U0NEW"), quote.id()));
    }

    @Test
    @DisplayName("P117: who lets a guardrail be broken holds level 2; a discount alone asks for none")
    void whoBreaksAGuardrailHoldsLevelTwo() {
        Map<CertificationLevel, LocalDate> one = Map.of(CertificationLevel.REPRESENTATIVE, LocalDate.of(2026, 1, 15));
        desk.hire("U0DESK", "Dee", Optional.empty(), one, Role.DEAL_DESK);
        desk.hire(Desk.MANAGER, "Max", Optional.empty(), one, Role.SALES_MANAGER);
        Quote below =
                desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount("50"));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "You hold no level 2 certification, so you cannot approve an exception: take it with `/cert cases`.",
                () -> desk.decide("U0DESK", below, Ruling.approve()));
        desk.decided(Desk.MANAGER, discounted("15"), Ruling.approve());
    }

    @Test
    @DisplayName("P117: an examination to come does not certify")
    void anExaminationToCome() {
        desk.hire(
                "U0NEW",
                "Ned",
                Optional.of(Desk.MANAGER),
                Map.of(CertificationLevel.REPRESENTATIVE, LocalDate.of(2026, 3, 3)),
                Role.REP);
        assertEquals(
                DecisionStatus.ESCALATED,
                desk.quoted("U0NEW", TestRequests.contractExample()).decisionStatus());
    }

    @Test
    void aTokenQuotesWithItsRolesAndDecidesNothing() {
        Actor token = Actor.token("ci", Set.of(Role.REP, Role.EXECUTIVE));
        Quote own = Desk.done(desk.quoting.quote(
                        token,
                        TestRequests.costingOneHundredDollars().discount("15").request()))
                .quote();
        assertEquals("token:ci", own.author());
        assertEquals(DecisionStatus.PENDING_APPROVAL, own.decisionStatus());
        SubmittingQuotes.Submitted submitted = Desk.done(desk.submitting.submit(token, own.id(), ""));
        assertEquals("U0MGR", Desk.ids(submitted.asked()));
        assertEquals(Desk.sorted("approval_card > U0MGR", "approval_card > C0DESK"), desk.said());
        Quote raes = discounted("15");
        desk.refuses(
                Kind.NOT_ALLOWED,
                "I do not know you as an approver, so nothing was decided. An admin can give you a role.",
                () -> desk.deciding.decide(token, raes.id(), 1, Ruling.approve()));
        Actor narrow = Actor.token("reader", Set.of(Role.CLIENT));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Your role does not let you make quotes. Ask an admin if it should.",
                () -> desk.quoting.quote(narrow, own.request()));
    }

    private Quote discounted(String percent) {
        return desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount(percent));
    }

    private List<Quote> listed(Actor actor, QuoteFilter filter) {
        return Desk.done(desk.finding.list(actor, filter, 10, Optional.empty())).items();
    }
}
