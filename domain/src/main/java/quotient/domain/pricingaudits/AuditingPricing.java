package quotient.domain.pricingaudits;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;

/** Audits what was drawn, by a checklist; what failed becomes a finding with an owner and a due date (P110-P112). */
public final class AuditingPricing {

    private final Transactions transactions;
    private final PricingAudits audits;
    private final ReadingCases cases;
    private final People people;
    private final Companies companies;
    private final AuditNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public AuditingPricing(
            Transactions transactions,
            PricingAudits audits,
            ReadingCases cases,
            People people,
            Companies companies,
            AuditNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.audits = audits;
        this.cases = cases;
        this.people = people;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the checklist may be opened for, with what the desk found in order. */
    public Outcome<OpenCase> mayAudit(Actor actor, String round, String subject) {
        return transactions.read(() -> permitted(actor, round, subject));
    }

    public Outcome<AuditedCase> audit(Actor actor, String round, String subject, AuditWish wish) {
        return transactions.write(() -> permitted(actor, round, subject)
                .then(open -> known(wish))
                .then(known -> kept(actor, round, subject, wish)));
    }

    private Outcome<OpenCase> permitted(Actor actor, String name, String subject) {
        Optional<Refusal> refusal = Permission.AUDIT_PRICING.refusalFor(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<AuditRound> round =
                audits.round(name).filter(drawn -> drawn.subjects().contains(subject));
        if (round.isEmpty()) {
            return Outcome.refused(
                    Refusal.notFound(subject + " was not drawn in that round. `/ops audits` lists what was."));
        }
        return Optional.ofNullable(audits.cases(name).get(subject))
                .map(this::already)
                .<Outcome<OpenCase>>map(Outcome::refused)
                .orElseGet(() -> cases.open(actor, round.get(), subject));
    }

    private Refusal already(AuditedCase audited) {
        return Refusal.conflict(audited.subject() + " was already audited by "
                + audited.auditor().name() + " at "
                + LocalText.moment(audited.auditor().at(), companies.current())
                + ".");
    }

    private Outcome<AuditWish> known(AuditWish wish) {
        boolean unknown = wish.fault()
                .filter(fault -> people.find(fault.owner()).isEmpty())
                .isPresent();
        return unknown
                ? Outcome.refused(Refusal.ruledOut("I do not know that owner; choose somebody of the desk."))
                : Outcome.done(wish);
    }

    private Outcome<AuditedCase> kept(Actor actor, String round, String subject, AuditWish wish) {
        Instant now = clock.instant();
        AuditedCase audited = new AuditedCase(round, subject, wish.failed(), Hand.of(actor, now));
        if (!audits.add(audited)) {
            return Outcome.refused(Refusal.conflict(subject + " was audited this very moment. Look again."));
        }
        audit.append(new AuditEntry(
                now,
                actor.id(),
                "audit.done",
                subject,
                Optional.empty(),
                Map.of(
                        "round",
                        round,
                        "failed",
                        wish.failed().stream().map(ChecklistItem::code).collect(Collectors.joining(",")))));
        wish.fault().ifPresent(fault -> raise(audited, fault));
        notices.redraw(round);
        return Outcome.done(audited);
    }

    private void raise(AuditedCase audited, AuditWish.Fault fault) {
        Instant now = audited.auditor().at();
        Finding finding = new Finding(
                audits.nextFinding(),
                0,
                audited.round(),
                audited.subject(),
                fault.severity(),
                audited.failed(),
                fault.sentence(),
                fault.owner(),
                fault.severity().due(now, companies.current().zone()),
                audited.auditor(),
                Optional.empty());
        audits.add(finding);
        audit.append(new AuditEntry(
                now,
                audited.auditor().by(),
                "finding.raised",
                finding.id().value(),
                Optional.empty(),
                Map.of(
                        "subject", finding.subject(),
                        "severity", finding.severity().code(),
                        "owner", finding.owner().value(),
                        "due", finding.due().toString(),
                        "said", finding.sentence())));
        notices.tell(finding);
    }
}
