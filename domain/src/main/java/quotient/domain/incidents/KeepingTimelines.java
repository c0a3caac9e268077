package quotient.domain.incidents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Adds to the timeline of an incident what was said elsewhere, once each (O2, "incident timeline"). */
public final class KeepingTimelines {

    public static final int LONGEST = 2000;

    private final Transactions transactions;
    private final Incidents incidents;
    private final IncidentJournal journal;
    private final IncidentNotices notices;
    private final Clock clock;

    public KeepingTimelines(
            Transactions transactions,
            Incidents incidents,
            IncidentJournal journal,
            IncidentNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.incidents = incidents;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whom the form may be opened for, with the incidents to choose from. */
    public Outcome<List<Incident>> choices(Actor actor, int limit) {
        return Permission.DECLARE_INCIDENTS
                .refusalFor(actor)
                .<Outcome<List<Incident>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(incidents.open(limit)));
    }

    /** @param entry with its source */
    public Outcome<Incident> add(Actor actor, IncidentId id, TimelineEntry entry) {
        return Permission.DECLARE_INCIDENTS
                .refusalFor(actor)
                .<Outcome<Incident>>map(Outcome::refused)
                .orElseGet(() -> transactions.write(() -> journal.find(id).then(found -> noted(actor, found, entry))));
    }

    private Outcome<Incident> noted(Actor actor, Incident incident, TimelineEntry entry) {
        if (!incidents.note(incident.id(), entry)) {
            return Outcome.refused(
                    Refusal.conflict("That message is in the timeline of " + incident.id() + " already."));
        }
        Map<String, String> facts =
                Map.of("by", entry.by(), "source", entry.source().orElse(""));
        journal.record(incident, actor, "incident.noted", facts, clock.instant());
        notices.redraw(incident);
        return Outcome.done(incident);
    }
}
