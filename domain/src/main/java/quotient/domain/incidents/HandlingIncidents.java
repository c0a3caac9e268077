package quotient.domain.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** What people do about incidents: take them, say how they go on, resolve them. Of two at once one comes late and is told. */
public final class HandlingIncidents {

    private final Transactions transactions;
    private final DraftingMessages drafting;
    private final IncidentJournal journal;
    private final IncidentNotices notices;
    private final Companies companies;
    private final Clock clock;

    public HandlingIncidents(
            Transactions transactions,
            DraftingMessages drafting,
            IncidentJournal journal,
            IncidentNotices notices,
            Companies companies,
            Clock clock) {
        this.transactions = transactions;
        this.drafting = drafting;
        this.journal = journal;
        this.notices = notices;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whoever takes it leads it; the first one who does has acknowledged it (O1). */
    public Outcome<Incident> take(Actor actor, IncidentId id) {
        return transactions.write(() -> open(actor, id).then(incident -> {
            Optional<PersonId> person = actor.person().map(Person::id);
            if (person.isEmpty()) {
                return Outcome.refused(Refusal.ruledOut("Only a person can lead an incident."));
            }
            if (incident.course().commander().equals(person)) {
                return Outcome.refused(Refusal.conflict("You lead " + id + " already."));
            }
            Instant now = clock.instant();
            Incident taken = incident.running(incident.course().ledBy(person.get(), Hand.of(actor, now)))
                    .timed(incident.deadlines().acknowledged());
            return journal.keep(taken, actor, "incident.taken", actor.name() + " leads it now.", now);
        }));
    }

    /** Promises the next update anew, and drafts what customers who know of it are to hear. */
    public Outcome<Incident> update(Actor actor, IncidentId id, IncidentUpdate update) {
        return transactions.write(() -> open(actor, id).then(incident -> {
            Instant now = clock.instant();
            Incident changed = changed(incident, update, now);
            String sentence = IncidentSentences.update(incident, changed, update, actor, companies.current());
            Outcome<Incident> kept = journal.keep(changed, actor, "incident.updated", sentence, List.of(), now);
            return kept.map(fresh -> followed(fresh, actor, MessageOccasion.UPDATE, now));
        }));
    }

    public Outcome<Incident> resolve(Actor actor, IncidentId id, IncidentEnd end) {
        return transactions.write(() -> open(actor, id).then(incident -> {
            Instant now = clock.instant();
            Resolution resolution =
                    new Resolution(Hand.of(actor, now), end.rootCause(), end.prevention(), end.owner(), end.due());
            Incident resolved = incident.running(incident.course().resolved(resolution))
                    .reporting(incident.report().because(end.rootCause()))
                    .timed(Deadlines.NONE);
            String sentence = "Resolved by " + actor.name() + ": " + end.rootCause();
            Outcome<Incident> kept =
                    journal.keep(resolved, actor, "incident.resolved", sentence, List.of(end.owner()), now);
            return kept.map(fresh -> followed(fresh, actor, MessageOccasion.RESOLUTION, now));
        }));
    }

    /** Whom a form may be opened for. */
    public Outcome<Incident> mayHandle(Actor actor, IncidentId id) {
        return transactions.read(() -> open(actor, id));
    }

    private Incident followed(Incident incident, Actor actor, MessageOccasion occasion, Instant now) {
        notices.show(incident, now);
        drafting.follow(incident, actor, occasion, now);
        notices.redraw(incident);
        return incident;
    }

    private Incident changed(Incident incident, IncidentUpdate update, Instant now) {
        Severity severity = update.severity().orElse(incident.severity());
        IncidentReport report = incident.report().alsoFor(update.clients());
        IncidentReport affecting = update.impact().map(report::affecting).orElse(report);
        return incident.reporting(update.cause().map(affecting::because).orElse(affecting))
                .running(incident.course().at(severity, update.status().orElse(incident.status())))
                .timed(promised(incident, update, severity, now));
    }

    private Deadlines promised(Incident incident, IncidentUpdate update, Severity severity, Instant now) {
        IncidentTimes times = new IncidentTimes(companies.current());
        Instant next = update.nextUpdate().map(now::plus).orElseGet(() -> times.nextUpdate(severity, now));
        Deadlines promised = times.promising(incident.deadlines(), severity, next);
        Deadlines fixed = update.fix().map(now::plus).map(promised::fixedBy).orElse(promised);
        boolean waits = fixed.acknowledgeBy().isPresent() && severity != incident.severity();
        return waits
                ? fixed.acknowledgedBy(
                        times.acknowledgeBy(severity, incident.course().climbed(), now))
                : fixed;
    }

    private Outcome<Incident> open(Actor actor, IncidentId id) {
        Optional<Refusal> stranger = Permission.DECLARE_INCIDENTS.refusalFor(actor);
        return stranger.isPresent()
                ? Outcome.refused(stranger.get())
                : journal.find(id).then(incident -> {
                    boolean leads = incident.course()
                            .commander()
                            .filter(commander -> commander.value().equals(actor.id()))
                            .isPresent();
                    Optional<Refusal> refusal =
                            leads ? Optional.empty() : Permission.HANDLE_INCIDENTS.refusalFor(actor);
                    return refusal.or(() -> closed(incident))
                            .<Outcome<Incident>>map(Outcome::refused)
                            .orElseGet(() -> Outcome.done(incident));
                });
    }

    private Optional<Refusal> closed(Incident incident) {
        return incident.resolution()
                .map(end -> Refusal.conflict(incident.id() + " was already resolved by "
                        + end.hand().name() + " at "
                        + LocalText.moment(end.hand().at(), companies.current()) + "."));
    }
}
