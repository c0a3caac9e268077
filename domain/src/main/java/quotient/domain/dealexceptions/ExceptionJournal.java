package quotient.domain.dealexceptions;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.policy.PolicyVersion;

/** Keeps a change of an exception with everything that goes with it: audit, alerts that it mends, new face. */
public final class ExceptionJournal {

    /** The fact of an audit row that says in a sentence what was done. */
    public static final String SAID = "said";

    private final DealExceptions exceptions;
    private final AuditTrail audit;
    private final ExceptionNotices notices;
    private final ExceptionAlerts alerts;

    public ExceptionJournal(
            DealExceptions exceptions, AuditTrail audit, ExceptionNotices notices, ExceptionAlerts alerts) {
        this.exceptions = exceptions;
        this.audit = audit;
        this.notices = notices;
        this.alerts = alerts;
    }

    /** @param policy under which the deal was priced */
    DealException open(DealException exception, PolicyVersion policy, Actor actor, String sentence, Instant now) {
        exceptions.add(exception);
        record(exception, Optional.of(policy), actor, "exception.opened", sentence, now);
        notices.show(exception, now);
        return exception;
    }

    /** @return the exception as it is kept, or that somebody else came first */
    Outcome<DealException> keep(DealException changed, Actor actor, String action, String sentence, Instant now) {
        if (!exceptions.replace(changed)) {
            return Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
        }
        DealException kept = changed.changed();
        record(kept, Optional.empty(), actor, action, sentence, now);
        alerts.lookAgain(kept, now);
        notices.redraw(kept);
        return Outcome.done(kept);
    }

    /** Under the exception's own name, and under its quote's, so that either tells why (P113). */
    private void record(
            DealException exception,
            Optional<PolicyVersion> policy,
            Actor actor,
            String action,
            String sentence,
            Instant now) {
        Map<String, String> facts = new HashMap<>();
        facts.put(SAID, sentence);
        facts.put("quote", exception.deal().quote().value());
        facts.put("status", exception.status().code());
        facts.put("gap", exception.deal().gap().toPlainString());
        facts.put("recovered", exception.recovered().toPlainString());
        facts.put("approved_by", exception.approval().spoken());
        exception.owner().ifPresent(owner -> facts.put("owner", owner.value()));
        facts.put("margin_pct", exception.deal().margin().toPlainString());
        facts.put("minimum_margin_pct", exception.deal().minimumMargin().value().toPlainString());
        Optional<String> version = policy.map(PolicyVersion::value);
        audit.append(new AuditEntry(now, actor.id(), action, exception.id().value(), version, facts));
        Map<String, String> linked = Map.of("exception", exception.id().value(), SAID, sentence);
        audit.append(new AuditEntry(
                now,
                actor.id(),
                "quote." + action.replace('.', '_'),
                exception.deal().quote().value(),
                version,
                linked));
    }
}
