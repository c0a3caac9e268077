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

    DealException open(DealException exception, Actor actor, String sentence, Instant now) {
        exceptions.add(exception);
        record(exception, actor, "exception.opened", sentence, now);
        notices.show(exception, now);
        return exception;
    }

    /** @return the exception as it is kept, or that somebody else came first */
    Outcome<DealException> keep(DealException changed, Actor actor, String action, String sentence, Instant now) {
        if (!exceptions.replace(changed)) {
            return Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
        }
        DealException kept = changed.changed();
        record(kept, actor, action, sentence, now);
        alerts.lookAgain(kept, now);
        notices.redraw(kept);
        return Outcome.done(kept);
    }

    private void record(DealException exception, Actor actor, String action, String sentence, Instant now) {
        Map<String, String> facts = new HashMap<>();
        facts.put(SAID, sentence);
        facts.put("quote", exception.deal().quote().value());
        facts.put("status", exception.status().code());
        facts.put("gap", exception.deal().gap().toPlainString());
        facts.put("recovered", exception.recovered().toPlainString());
        facts.put("approved_by", exception.approval().spoken());
        exception.owner().ifPresent(owner -> facts.put("owner", owner.value()));
        audit.append(new AuditEntry(now, actor.id(), action, exception.id().value(), Optional.empty(), facts));
    }
}
