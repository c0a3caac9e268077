package quotient.domain.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Ladder;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** What time does to incidents: they climb when nobody takes them (O1, O2), and promised updates are asked for (O3). */
public final class IncidentSteps {

    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Incidents incidents;
    private final DraftingMessages drafting;
    private final IncidentJournal journal;
    private final IncidentNotices notices;
    private final Companies companies;
    private final People people;

    public IncidentSteps(
            Transactions transactions,
            Incidents incidents,
            DraftingMessages drafting,
            IncidentJournal journal,
            IncidentNotices notices,
            Companies companies,
            People people) {
        this.transactions = transactions;
        this.incidents = incidents;
        this.drafting = drafting;
        this.journal = journal;
        this.notices = notices;
        this.companies = companies;
        this.people = people;
    }

    /** The first moment at which there is something to do. */
    public Optional<Instant> nextDue() {
        return incidents.nextDue();
    }

    /**
     * Does one step of each incident that is due by then, each in a transaction of its own; what else is due comes with
     * the next call.
     *
     * @return what was done to which, such as {@code I-1001 climbed to SEV-1}
     */
    public List<String> step(Instant now) {
        List<String> done = new ArrayList<>();
        for (Incident due : incidents.due(now, AT_ONCE)) {
            Optional<String> step = transactions.write(() -> incidents
                    .find(due.id())
                    .filter(fresh -> isDue(fresh.deadlines().dueAt(), now))
                    .map(fresh -> step(fresh, now)));
            step.ifPresent(done::add);
        }
        return done;
    }

    private static boolean isDue(Optional<Instant> moment, Instant now) {
        return moment.filter(due -> !due.isAfter(now)).isPresent();
    }

    private String step(Incident incident, Instant now) {
        if (isDue(incident.deadlines().acknowledgeBy(), now)) {
            return climb(incident, now);
        }
        return isDue(incident.deadlines().remindAt(), now) ? remind(incident, now) : escalate(incident, now);
    }

    /** O2: whatever breaches its time goes up one level, and whoever stands there is shown it. */
    private String climb(Incident incident, Instant now) {
        Severity higher = incident.severity().up();
        Course course = incident.course().climbedTo(higher);
        Instant next = new IncidentTimes(companies.current()).acknowledgeBy(higher, course.climbed(), now);
        Incident climbed = incident.running(course).timed(incident.deadlines().acknowledgedBy(next));
        notices.show(climbed, now);
        notices.showLadder(climbed, now);
        String sentence = IncidentSentences.climbed(incident.severity(), higher);
        keep(climbed, "incident.escalated", sentence, rung(higher), now);
        if (higher == Severity.SEV1 && incident.severity() != Severity.SEV1) {
            drafting.follow(climbed.changed(), Actor.QUOTIENT, MessageOccasion.FIRST, now);
        }
        return incident.id() + " climbed to " + higher.spoken();
    }

    private String remind(Incident incident, Instant now) {
        Incident reminded = incident.timed(incident.deadlines().reminded());
        List<PersonId> commander = incident.course().commander().stream().toList();
        keep(reminded, "incident.update_due", IncidentSentences.reminder(incident), commander, now);
        return incident.id() + " reminded";
    }

    /** The ladder hears of it, the severity stays: the incident is being worked on, only nobody says how it goes. */
    private String escalate(Incident incident, Instant now) {
        IncidentTimes times = new IncidentTimes(companies.current());
        Severity severity = incident.severity();
        Incident pressed = incident.timed(times.pressingAgain(incident.deadlines(), severity, now));
        notices.showLadder(incident, now);
        String sentence = IncidentSentences.overdue(incident, companies.current());
        keep(pressed, "incident.update_overdue", sentence, rung(severity), now);
        return incident.id() + " overdue";
    }

    private List<PersonId> rung(Severity severity) {
        return people.holding(Ladder.toldAt(severity)).stream().map(Person::id).toList();
    }

    private void keep(Incident incident, String action, String sentence, Collection<PersonId> mention, Instant now) {
        journal.keep(incident, Actor.QUOTIENT, action, sentence, mention, now).match(kept -> kept, refusal -> {
            throw new IllegalStateException(incident.id() + " has changed inside its own transaction");
        });
    }
}
