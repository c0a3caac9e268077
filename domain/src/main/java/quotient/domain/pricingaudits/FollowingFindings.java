package quotient.domain.pricingaudits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.reading.OwnWords;

/** Follows findings until they are mended: who verifies that, and what happens when nobody does in time (P112). */
public final class FollowingFindings {

    private static final int MOST = 200;
    private static final int ROUNDS = 8;

    private final Transactions transactions;
    private final PricingAudits audits;
    private final ReadingCases cases;
    private final RaisingAlerts raising;
    private final Alerts alerts;
    private final Companies companies;
    private final AuditNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public FollowingFindings(
            Transactions transactions,
            PricingAudits audits,
            ReadingCases cases,
            RaisingAlerts raising,
            Alerts alerts,
            Companies companies,
            AuditNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.audits = audits;
        this.cases = cases;
        this.raising = raising;
        this.alerts = alerts;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest rounds, the newest first, and all open findings, the first due first. */
    public record Ledger(List<AuditBoard> boards, List<Finding> open) {

        public Ledger {
            boards = List.copyOf(boards);
            open = List.copyOf(open);
        }
    }

    public Outcome<Ledger> ledger(Actor actor) {
        return Permission.SEE_ALL_QUOTES
                .refusalFor(actor)
                .<Outcome<Ledger>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(transactions.read(() -> new Ledger(
                        audits.rounds(ROUNDS).stream().map(this::board).toList(), audits.open(MOST)))));
    }

    /** For what the desk itself says. */
    public Optional<AuditBoard> board(String round) {
        return transactions.read(() -> audits.round(round).map(this::board));
    }

    /** For what the desk itself says. */
    public Optional<Finding> find(FindingId id) {
        return audits.find(id);
    }

    /** Whom the form may be opened for. */
    public Outcome<Finding> mayClose(Actor actor, FindingId id) {
        return transactions.read(() -> permitted(actor, id));
    }

    /**
     * Verified by somebody else than its owner.
     *
     * @throws InvalidInput on {@code evidence} when nothing is said
     */
    public Outcome<Finding> close(Actor actor, FindingId id, String evidence) {
        String said = OwnWords.required(
                AuditForm.EVIDENCE, evidence, AuditForm.LONGEST, "Say by what you know that it is mended.");
        return transactions.write(() ->
                permitted(actor, id).then(finding -> kept(finding.closedBy(Hand.of(actor, clock.instant(), said)))));
    }

    /** Open findings that are past their due date, the longest overdue first. */
    public List<Finding> overdue(Instant now) {
        return audits.open(MOST).stream()
                .filter(finding -> finding.isOverdue(now))
                .toList();
    }

    /** One alert for each; what is no longer overdue clears. Joins the caller's transaction. */
    public void tell(List<Finding> overdue, Instant at) {
        String kind = DeskKinds.AUDIT_OVERDUE.code();
        overdue.stream()
                .filter(finding -> alerts.latest(kind, finding.id().value())
                        .filter(Alert::isLive)
                        .isEmpty())
                .forEach(finding -> raising.raise(signal(finding, at)));
        raising.clearAllBut(
                kind, overdue.stream().map(finding -> finding.id().value()).toList(), at);
    }

    private Signal signal(Finding finding, Instant at) {
        return Signal.of(
                        DeskKinds.AUDIT_OVERDUE.code(),
                        finding.id().value(),
                        finding.severity() == FindingSeverity.CRITICAL ? Severity.SEV2 : Severity.SEV3,
                        finding.id() + " about " + finding.subject() + " was to be mended by "
                                + LocalText.moment(finding.due(), companies.current()) + ".",
                        at)
                .ownedBy(Optional.of(finding.owner()));
    }

    private Outcome<Finding> permitted(Actor actor, FindingId id) {
        Optional<Refusal> refusal = Permission.AUDIT_PRICING.refusalFor(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return audits.find(id)
                .map(finding -> closable(actor, finding))
                .orElseGet(() -> Outcome.refused(
                        Refusal.notFound("There is no finding " + id + ". `/ops audits` lists the open ones.")));
    }

    private Outcome<Finding> closable(Actor actor, Finding finding) {
        if (finding.closed().isPresent()) {
            Hand first = finding.closed().get();
            return Outcome.refused(Refusal.conflict(finding.id() + " was already closed by " + first.name() + " at "
                    + LocalText.moment(first.at(), companies.current()) + "."));
        }
        return finding.owner().value().equals(actor.id())
                ? Outcome.refused(Refusal.notAllowed(
                        "You own " + finding.id() + ", so somebody else of RevOps verifies that it is mended."))
                : Outcome.done(finding);
    }

    private Outcome<Finding> kept(Finding closed) {
        if (!audits.replace(closed)) {
            return Outcome.refused(Refusal.conflict(closed.id() + " has just changed. Look again."));
        }
        Hand hand = closed.closed().orElseThrow();
        audit.append(new AuditEntry(
                hand.at(),
                hand.by(),
                "finding.closed",
                closed.id().value(),
                Optional.empty(),
                Map.of("subject", closed.subject(), "evidence", hand.why())));
        raising.clear(DeskKinds.AUDIT_OVERDUE.code(), closed.id().value(), hand.at());
        notices.redraw(closed);
        return Outcome.done(closed.changed());
    }

    private AuditBoard board(AuditRound round) {
        return new AuditBoard(round, audits.cases(round.name()), audits.findings(round.name()), cases.scorecard(round));
    }
}
