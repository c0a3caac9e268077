package quotient.domain.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.reading.OwnWords;

/** What people do about alerts. Of two who do the same at once, one does it and the other hears who did. */
public final class HandlingAlerts {

    private static final int LONGEST = 500;
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(90);

    private final Transactions transactions;
    private final Alerts alerts;
    private final People people;
    private final Companies companies;
    private final AlertNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public HandlingAlerts(
            Transactions transactions,
            Alerts alerts,
            People people,
            Companies companies,
            AlertNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.alerts = alerts;
        this.people = people;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Alert> acknowledge(Actor actor, AlertId id) {
        return change(actor, id, "acknowledged", (alert, now) -> switch (alert.status()) {
            case OPEN -> taken(alert, Hand.of(actor, now));
            case ACKNOWLEDGED ->
                conflict(alert, "is already acknowledged by ", alert.standing().acknowledgement());
            case SNOOZED -> conflict(alert, "is snoozed by ", alert.standing().snoozer());
            case RESOLVED ->
                conflict(alert, "is already resolved by ", alert.standing().resolution());
        });
    }

    private static Outcome<Done> taken(Alert alert, Hand hand) {
        Alert owned = alert.owner().isPresent() || !hand.by().matches("[UW].*")
                ? alert
                : alert.ownedBy(new PersonId(hand.by()));
        return Outcome.done(new Done(
                owned.standing(alert.standing().acknowledged(hand))
                        .timed(alert.timing().answered(alert.severity())),
                "Acknowledged by " + hand.name() + ".",
                ""));
    }

    public Outcome<Alert> assign(Actor actor, AlertId id, PersonId to) {
        return change(actor, id, "assigned", (alert, now) -> {
            Optional<Person> person = people.find(to);
            if (person.isEmpty()) {
                return Outcome.refused(Refusal.ruledOut("I do not know that person, so nothing was assigned."));
            }
            if (!alert.isLive()) {
                return conflict(
                        alert, "is already resolved by ", alert.standing().resolution());
            }
            String name = person.get().name();
            return Outcome.done(
                    new Done(alert.ownedBy(to), "Assigned to " + name + " by " + actor.name() + ".", to.value()));
        });
    }

    /** @param until later than now, and within ninety days */
    public Outcome<Alert> snooze(Actor actor, AlertId id, Instant until) {
        return change(actor, id, "snoozed", (alert, now) -> {
            if (!alert.isLive()) {
                return conflict(
                        alert, "is already resolved by ", alert.standing().resolution());
            }
            if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) {
                return Outcome.refused(
                        Refusal.ruledOut("An alert can be snoozed until a moment within the next 90 days."));
            }
            String moment = LocalText.moment(until, companies.current());
            return Outcome.done(new Done(
                    alert.standing(alert.standing().snoozed(Hand.of(actor, now), until))
                            .timed(alert.timing().answered(alert.severity())),
                    "Snoozed until " + moment + " by " + actor.name() + ".",
                    moment));
        });
    }

    /** @param why may be empty */
    public Outcome<Alert> resolve(Actor actor, AlertId id, String why) {
        String said = OwnWords.read("why", why, LONGEST);
        return change(
                actor,
                id,
                "resolved",
                (alert, now) -> alert.isLive()
                        ? Outcome.done(new Done(
                                alert.standing(alert.standing().resolved(Hand.of(actor, now, said)))
                                        .timed(Timing.NONE),
                                "Resolved by " + actor.name() + (said.isEmpty() ? "." : ": " + said),
                                said))
                        : conflict(
                                alert,
                                "is already resolved by ",
                                alert.standing().resolution()));
    }

    public Outcome<Alert> reopen(Actor actor, AlertId id) {
        return change(
                actor,
                id,
                "reopened",
                (alert, now) -> alert.isLive()
                        ? Outcome.refused(Refusal.conflict(alert.id() + " is not resolved, so it needs no reopening."))
                        : Outcome.done(new Done(
                                alert.standing(alert.standing().awake(true))
                                        .timed(alert.timing().sayAt(now)),
                                "Reopened by " + actor.name() + ".",
                                "")));
    }

    /**
     * Somebody has seen to an alert elsewhere: its thread tells how, and they have acknowledged it if nobody had. Joins the
     * caller's transaction, and asks nobody for permission.
     */
    public void seenTo(Actor actor, Alert alert, String sentence) {
        Instant now = clock.instant();
        notices.history(alert, sentence, now);
        if (alert.status() == AlertStatus.OPEN) {
            taken(alert, Hand.of(actor, now))
                    .then(done -> keep(done, actor, "alert.acknowledged", now))
                    .match(kept -> kept, refusal -> {
                        throw new IllegalStateException(alert.id() + " has changed inside its own transaction");
                    });
        }
    }

    /** Useful or noise; the last word of each person counts. */
    public Outcome<Alert> vote(Actor actor, AlertId id, Worth worth) {
        return transactions.write(() -> permitted(actor, id).map(alert -> {
            Instant now = clock.instant();
            alerts.vote(id, actor.id(), worth, now);
            record(alert, actor, "alert.voted", worth.code(), now);
            return alert;
        }));
    }

    /** Whom a form may be opened for. */
    public Outcome<Alert> mayHandle(Actor actor, AlertId id) {
        return transactions.read(() -> permitted(actor, id));
    }

    private interface Step {
        Outcome<Done> take(Alert alert, Instant now);
    }

    /** @param fact what the audit keeps beside the action */
    private record Done(Alert alert, String sentence, String fact) {}

    private Outcome<Alert> change(Actor actor, AlertId id, String action, Step step) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            return permitted(actor, id)
                    .then(alert -> step.take(alert, now))
                    .then(done -> keep(done, actor, "alert." + action, now));
        });
    }

    private Outcome<Alert> permitted(Actor actor, AlertId id) {
        Optional<Alert> alert = alerts.find(id);
        if (alert.isEmpty()) {
            return Outcome.refused(Refusal.notFound("There is no alert " + id + "."));
        }
        boolean owns = !actor.roles().isEmpty()
                && alert.get()
                        .owner()
                        .filter(owner -> owner.value().equals(actor.id()))
                        .isPresent();
        Optional<Refusal> refusal = owns ? Optional.empty() : Permission.HANDLE_ALERTS.refusalFor(actor);
        return refusal.<Outcome<Alert>>map(Outcome::refused).orElseGet(() -> Outcome.done(alert.get()));
    }

    private Outcome<Alert> keep(Done done, Actor actor, String action, Instant now) {
        if (!alerts.replace(done.alert())) {
            return Outcome.refused(Refusal.conflict(done.alert().id() + " has just changed. Look again."));
        }
        record(done.alert(), actor, action, done.fact(), now);
        notices.history(done.alert(), done.sentence(), now);
        notices.redraw(done.alert());
        return Outcome.done(done.alert().changed());
    }

    private void record(Alert alert, Actor actor, String action, String fact, Instant now) {
        audit.append(new AuditEntry(
                now,
                actor.id(),
                action,
                alert.id().value(),
                Optional.empty(),
                Map.of("severity", alert.severity().code(), "said", fact)));
    }

    private Outcome<Done> conflict(Alert alert, String words, Optional<Hand> hand) {
        Function<Hand, String> by = whose -> whose.name() + " at " + LocalText.moment(whose.at(), companies.current());
        return Outcome.refused(
                Refusal.conflict(alert.id() + " " + words + hand.map(by).orElse("somebody") + "."));
    }
}
