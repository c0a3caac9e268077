package quotient.domain.pricinghealth;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;

/** Sends the pictures of what models cost to the direct messages of whoever asks, if they may see it (P97). */
public final class SendingCostPictures {

    /** What was spent day by day against the budget. Facts: {@code person}, who is asked for permission again. */
    public static final Kind SPEND = new Kind("spend_by_day", false);

    /** What a task costs by model. Facts: {@code person}, who is asked for permission again. */
    public static final Kind COST_PER_TASK = new Kind("cost_per_task", false);

    private static final String SUBJECT = "costs";

    private final Transactions transactions;
    private final Outbox outbox;
    private final NoticeIds ids;
    private final AuditTrail audit;
    private final Clock clock;

    public SendingCostPictures(Transactions transactions, Outbox outbox, NoticeIds ids, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both pictures, once each. */
    public Outcome<Person> send(Actor actor) {
        Optional<Refusal> refusal = Permission.SEE_PRICING_HEALTH.refusalFor(actor);
        if (refusal.isPresent() || actor.person().isEmpty()) {
            return Outcome.refused(refusal.orElseGet(
                    () -> Refusal.notAllowed("Only a person has direct messages that a picture can be sent to.")));
        }
        Person person = actor.person().orElseThrow();
        transactions.write(() -> put(person, clock.instant()));
        return Outcome.done(person);
    }

    private void put(Person person, Instant now) {
        for (Kind kind : List.of(SPEND, COST_PER_TASK)) {
            outbox.put(new Notice(
                    ids.next(),
                    kind,
                    SUBJECT,
                    Destination.directMessagesOf(person.id()),
                    Urgency.NORMAL,
                    now,
                    Map.of("person", person.id().value())));
        }
        audit.append(new AuditEntry(now, person.id().value(), "report.requested", SUBJECT, Optional.empty(), Map.of()));
    }
}
