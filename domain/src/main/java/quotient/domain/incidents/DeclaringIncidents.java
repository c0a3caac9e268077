package quotient.domain.incidents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;

/** Opens incidents: gives them a card where they are read, times to keep, and, as SEV-1, drafts for customers (O1-O3). */
public final class DeclaringIncidents {

    /** The third SEV-3 of one account within this time is a SEV-2 (O2, PRC §27). */
    static final Duration REPEATED_WITHIN = Duration.ofDays(7);

    static final int REPEATED_AT = 3;

    private final Transactions transactions;
    private final Incidents incidents;
    private final DraftingMessages drafting;
    private final IncidentJournal journal;
    private final IncidentNotices notices;
    private final Companies companies;
    private final Clock clock;

    public DeclaringIncidents(
            Transactions transactions,
            Incidents incidents,
            DraftingMessages drafting,
            IncidentJournal journal,
            IncidentNotices notices,
            Companies companies,
            Clock clock) {
        this.transactions = transactions;
        this.incidents = incidents;
        this.drafting = drafting;
        this.journal = journal;
        this.notices = notices;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whom a form may be opened for. */
    public Optional<Refusal> refusalFor(Actor actor) {
        return Permission.DECLARE_INCIDENTS.refusalFor(actor);
    }

    public Outcome<Incident> declare(Actor actor, NewIncident wish) {
        Optional<Refusal> refusal = refusalFor(actor);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : transactions.write(() -> Outcome.done(open(actor, wish, Optional.empty())));
    }

    /** Joins the caller's transaction, and asks nobody for permission. */
    Incident open(Actor actor, NewIncident wish, Optional<AlertId> alert) {
        Instant now = clock.instant();
        Optional<String> repeated = repeated(wish, now);
        Severity severity = repeated.isPresent() ? Severity.SEV2 : wish.severity();
        Course begun = Course.begun(severity, Hand.of(actor, now));
        Course course = wish.take()
                ? actor.person()
                        .map(Person::id)
                        .map(id -> begun.ledBy(id, Hand.of(actor, now)))
                        .orElse(begun)
                : begun;
        Incident incident =
                new Incident(incidents.nextId(), 0, wish.report(), course, deadlines(wish, course, now), alert);
        incidents.add(incident);
        notices.show(incident, now);
        tell(incident, actor, wish, repeated, now);
        drafting.follow(incident, actor, MessageOccasion.FIRST, now);
        return incident;
    }

    private Deadlines deadlines(NewIncident wish, Course course, Instant now) {
        IncidentTimes times = new IncidentTimes(companies.current());
        Severity severity = course.severity();
        Instant next = wish.nextUpdate().map(now::plus).orElseGet(() -> times.nextUpdate(severity, now));
        Deadlines promised = times.promising(Deadlines.NONE, severity, next);
        Deadlines fixed = wish.fix()
                .or(() -> ClientText.usualFix(severity))
                .map(fix -> promised.fixedBy(now.plus(fix)))
                .orElse(promised);
        return course.acknowledgement().isPresent()
                ? fixed
                : fixed.acknowledgedBy(times.acknowledgeBy(severity, 0, now));
    }

    private void tell(Incident incident, Actor actor, NewIncident wish, Optional<String> repeated, Instant now) {
        String taken = incident.course().commander().isPresent() ? " They lead it." : "";
        String from = incident.alert().map(alert -> " from alert " + alert).orElse("");
        String sentence = "Declared as " + incident.severity().spoken() + " by " + actor.name() + from + "." + taken;
        journal.tell(incident, actor, "incident.declared", sentence, List.of(), now);
        if (!wish.note().isEmpty()) {
            journal.note(incident, actor, wish.note(), now);
        }
        repeated.ifPresent(client -> journal.tell(
                incident,
                Actor.QUOTIENT,
                "incident.raised",
                "It is the third SEV-3 of " + client + " within 7 days, so it is SEV-2.",
                List.of(),
                now));
    }

    /** The customer who has had two small ones this week. */
    private Optional<String> repeated(NewIncident wish, Instant now) {
        return wish.severity() == Severity.SEV3
                ? wish.report().clients().stream()
                        .filter(client -> incidents.declaredFor(client, Severity.SEV3, now.minus(REPEATED_WITHIN))
                                >= REPEATED_AT - 1)
                        .findFirst()
                : Optional.empty();
    }
}
