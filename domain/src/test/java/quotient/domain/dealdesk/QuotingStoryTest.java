package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Place;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.Role;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Decision.Verdict;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.TestRequests;

@DisplayName("P12, P33-P35, P113, X9: the life of a quote")
final class QuotingStoryTest {
    private final Desk desk = Desk.staffed();

    @Test
    @DisplayName("P33, P34, P35: drafted, submitted, approved, sent to the client, won")
    void fromDraftToWon() {
        Quote draft = desk.quoted(
                Desk.REP, TestRequests.costingOneHundredDollars().discount("15").client("ACME"));
        assertEquals("Q-1001", draft.id().value());
        assertEquals(DecisionStatus.PENDING_APPROVAL, draft.decisionStatus());
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 cannot be sent before it is approved: it waits for the sales manager. Ask with"
                        + " `/quote submit Q-1001`.",
                () -> desk.carrying.send(desk.actor(Desk.REP), draft.id()));

        Quote submitted = Desk.done(desk.submitting.submit(desk.actor(Desk.REP), draft.id(), " two-year plan "))
                .quote();
        assertEquals(Stage.SUBMITTED, submitted.stage());
        assertEquals(Optional.of("two-year plan"), submitted.justification());
        assertEquals(
                Desk.sorted("approval_card > U0MGR", "approval_card > C0DESK", "author_card > U0REP"), desk.said());
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 cannot be sent before it is approved: it waits for the sales manager.",
                () -> desk.carrying.send(desk.actor(Desk.REP), draft.id()));

        desk.clock.advance(Duration.ofMinutes(4));
        Quote approved = desk.decided(Desk.MANAGER, submitted, Ruling.approve());
        assertEquals(DecisionStatus.APPROVED, approved.decisionStatus());

        CarryingQuotes.Sent sent = Desk.done(desk.carrying.send(desk.actor(Desk.REP), draft.id()));
        assertEquals(Optional.of("C0ACME"), sent.channel());
        assertEquals(Stage.SENT, sent.quote().stage());
        Quote won = Desk.done(desk.carrying.win(desk.actor(Desk.REP), draft.id(), " faster than the others "));
        assertEquals(Stage.WON, won.stage());
        assertEquals(Optional.of("faster than the others"), won.closing());
        assertEquals(
                List.of("quote.created", "quote.submitted", "quote.approved", "quote.sent", "quote.won"),
                desk.audited());
        assertEquals(
                Desk.sorted(
                        "approval_card > U0MGR",
                        "approval_card > C0DESK",
                        "author_card > U0REP",
                        "decision > U0REP",
                        "client_offer > C0ACME"),
                desk.said());
    }

    @Test
    @DisplayName("P34, P113: a decision is written down with cost, price, margin, guardrail, approver and time")
    void whatIsWrittenDown() {
        Quote submitted =
                desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        desk.clock.advance(Duration.ofMinutes(4));
        desk.decided(Desk.MANAGER, submitted, Ruling.approveIf("signed by Friday\npaid in advance", "fine"));
        AuditEntry decision = desk.audit().get(2);
        assertEquals(
                new AuditEntry(
                        desk.clock.instant(),
                        "U0MGR",
                        "quote.approved_with_conditions",
                        "Q-1001",
                        Optional.of("v2026-01-01a"),
                        Map.ofEntries(
                                Map.entry("internal_cost", "100.00"),
                                Map.entry("price", "340.00"),
                                Map.entry("margin_pct", "70.58"),
                                Map.entry("guardrail", "pass"),
                                Map.entry("minimum_margin_pct", "55"),
                                Map.entry("discount_pct", "15"),
                                Map.entry("decision_status", "approved_with_conditions"),
                                Map.entry("approver", "Max"),
                                Map.entry("decided_for", "sales_manager"),
                                Map.entry(
                                        "rules",
                                        "A discount of 15 % needs the sales manager: a multi-quarter commitment is required. (PRC §21)"),
                                Map.entry("reason", "fine"),
                                Map.entry("conditions", "signed by Friday\npaid in advance"))),
                decision);
        Notice told = desk.notices().get(desk.notices().size() - 1);
        assertEquals("decision", told.kind().name());
        assertEquals(
                Map.of(
                        "by", "U0MGR",
                        "for", "",
                        "verdict", "approved_with_conditions",
                        "reason", "fine",
                        "conditions", "signed by Friday\npaid in advance"),
                told.facts());
    }

    @Test
    @DisplayName("X9: approved with conditions is not sent before every condition is met")
    void conditions() {
        Quote submitted =
                desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        Quote approved =
                desk.decided(Desk.MANAGER, submitted, Ruling.approveIf("signed by Friday\npaid in advance", ""));
        assertEquals(DecisionStatus.APPROVED_WITH_CONDITIONS, approved.decisionStatus());
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 is approved with conditions that are not met yet: signed by Friday; paid in advance.",
                () -> desk.carrying.send(desk.actor(Desk.REP), approved.id()));
        met(approved, 0, "signed on Thursday");
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 is approved with conditions that are not met yet: paid in advance.",
                () -> desk.carrying.send(desk.actor(Desk.REP), approved.id()));
        met(approved, 1, "invoice 7 is paid");
        assertEquals(
                Stage.SENT,
                Desk.done(desk.carrying.send(desk.actor(Desk.REP), approved.id()))
                        .quote()
                        .stage());
    }

    @Test
    @DisplayName("P31, P33: two approvers decide side by side, and the last one settles it")
    void sideBySide() {
        Quote submitted = desk.submitted(
                Desk.REP, TestRequests.costingOneHundredDollars().discount("15").terms(Term.NET_TERMS));
        assertEquals(DecisionStatus.ESCALATED, submitted.decisionStatus());
        Quote once = desk.decided("U0LAW", submitted, Ruling.approveIf("a deposit", ""));
        assertEquals(DecisionStatus.ESCALATED, once.decisionStatus());
        assertEquals("the sales manager", once.openApprovals().get(0).called());
        Quote twice = desk.decided(Desk.MANAGER, submitted, Ruling.approve());
        assertEquals(DecisionStatus.APPROVED_WITH_CONDITIONS, twice.decisionStatus());
        assertEquals(List.of(), twice.openApprovals());
    }

    @Test
    @DisplayName("D5a: one click of the executive covers the sales manager too, and is written down as both")
    void oneClickOfTheExecutive() {
        desk.hire("U0NEW", "Ned", Optional.of(Desk.MANAGER), Map.of(), Role.REP);
        Quote submitted =
                desk.submitted("U0NEW", TestRequests.costingOneHundredDollars().discount("35"));
        assertEquals(2, submitted.openApprovals().size());
        Quote approved = desk.decided("U0EXEC", submitted, Ruling.approveIf("a case study", ""));
        assertEquals(DecisionStatus.APPROVED_WITH_CONDITIONS, approved.decisionStatus());
        assertEquals(1, approved.conditions().size());
        assertEquals("executive,sales_manager", desk.audit().get(2).facts().get("decided_for"));
        assertTrue(approved.decidedApprovals().stream()
                .allMatch(decided -> decided.decision().verdict() == Verdict.APPROVED_WITH_CONDITIONS));
    }

    @Test
    @DisplayName("P33: one rejection closes the rest")
    void oneRejectionClosesTheRest() {
        Quote submitted = desk.submitted(
                Desk.REP, TestRequests.costingOneHundredDollars().discount("15").terms(Term.NET_TERMS));
        assertEquals(1, desk.finding.awaiting(desk.actor("U0LAW"), 10).size());
        Quote rejected = desk.decided(Desk.MANAGER, submitted, Ruling.reject("too thin"));
        assertEquals(DecisionStatus.REJECTED, rejected.decisionStatus());
        assertEquals(List.of(), rejected.openApprovals());
        assertEquals(List.of(), desk.finding.awaiting(desk.actor("U0LAW"), 10));
        desk.refuses(
                Kind.CONFLICT,
                "Q-1001 was already rejected by Max at 10:00 on 2026-03-02.",
                () -> desk.decide("U0LAW", submitted, Ruling.approve()));
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 was rejected and cannot be sent. Answer the objection with `/quote revise Q-1001`.",
                () -> desk.carrying.send(desk.actor(Desk.REP), submitted.id()));
    }

    @Test
    @DisplayName("P12: a loss needs its reason, a quote closes once, and only after it was sent")
    void lost() {
        Quote draft = desk.quoted(Desk.REP, TestRequests.contractExample());
        desk.refuses(
                Kind.CONFLICT,
                "Only a quote that the customer has can be won or lost; Q-1001 is a draft.",
                () -> desk.carrying.lose(desk.actor(Desk.REP), draft.id(), "price"));
        CarryingQuotes.Sent sent = Desk.done(desk.carrying.send(desk.actor(Desk.REP), draft.id()));
        assertEquals(Optional.empty(), sent.channel());
        desk.refuses(
                Kind.CONFLICT, "Q-1001 was already sent.", () -> desk.carrying.send(desk.actor(Desk.REP), draft.id()));
        Desk.done(desk.carrying.lose(desk.actor(Desk.REP), draft.id(), "price, to Initech"));
        desk.refuses(
                Kind.CONFLICT,
                "Only a quote that the customer has can be won or lost; Q-1001 is lost.",
                () -> desk.carrying.win(desk.actor(Desk.REP), draft.id(), ""));
        desk.refuses(
                Kind.CONFLICT,
                "Q-1001 was already sent and lost.",
                () -> desk.carrying.send(desk.actor(Desk.REP), draft.id()));
        assertEquals("price, to Initech", desk.audit().get(2).facts().get("reason"));
    }

    @Test
    void everyCardIsDrawnAgainWhenSomebodyDecides() {
        Quote submitted =
                desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        for (Delivery delivery : desk.ports.deliveries().due(desk.clock.instant(), Set.of(), 10)) {
            desk.ports
                    .deliveries()
                    .posted(
                            delivery.notice().id(),
                            new Place(delivery.notice().to().id(), "1.0"),
                            delivery.drawing(),
                            desk.clock.instant());
        }
        assertEquals(0, desk.ports.deliveries().depth().waiting());
        desk.decided(Desk.MANAGER, submitted, Ruling.approve());
        List<Delivery> due = desk.ports.deliveries().due(desk.clock.instant(), Set.of(), 10);
        assertEquals(
                3,
                due.stream().map(delivery -> delivery.notice().to()).distinct().count());
        assertEquals(4, desk.ports.deliveries().depth().waiting());
        assertNotEquals(0, due.stream().filter(Delivery::isRedrawing).count());
    }

    private void met(Quote quote, int condition, String evidence) {
        Desk.done(desk.meeting.show(desk.actor(Desk.REP), quote.id(), quote.revision(), condition, evidence));
        Desk.done(desk.meeting.confirm(desk.actor(Desk.MANAGER), quote.id(), quote.revision(), condition));
    }
}
