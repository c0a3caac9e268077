package quotient.domain.incidents;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;

/** Keeps a change of an incident with everything that goes with it: timeline, audit, history in the thread, new face. */
public final class IncidentJournal {

    private final Incidents incidents;
    private final AuditTrail audit;
    private final IncidentNotices notices;

    public IncidentJournal(Incidents incidents, AuditTrail audit, IncidentNotices notices) {
        this.incidents = incidents;
        this.audit = audit;
        this.notices = notices;
    }

    Outcome<Incident> find(IncidentId id) {
        return incidents
                .find(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no incident " + id + ".")));
    }

    /** @return the incident as it is kept, or that somebody else came first */
    Outcome<Incident> keep(Incident incident, Actor actor, String action, String sentence, Instant now) {
        return keep(incident, actor, action, sentence, List.of(), now);
    }

    Outcome<Incident> keep(
            Incident incident, Actor actor, String action, String sentence, Collection<PersonId> mention, Instant now) {
        if (!incidents.replace(incident)) {
            return Outcome.refused(Refusal.conflict(incident.id() + " has just changed. Look again."));
        }
        Incident kept = incident.changed();
        tell(kept, actor, action, sentence, mention, now);
        return Outcome.done(kept);
    }

    /** Something that happened around the incident and leaves it as it is. */
    void tell(
            Incident incident, Actor actor, String action, String sentence, Collection<PersonId> mention, Instant now) {
        note(incident, actor, sentence, now);
        record(incident, actor, action, Map.of("said", sentence), now);
        notices.history(incident, sentence, mention, now);
        notices.redraw(incident);
    }

    void note(Incident incident, Actor actor, String text, Instant now) {
        incidents.note(incident.id(), new TimelineEntry(now, actor.id(), actor.name(), text, Optional.empty()));
    }

    void record(Incident incident, Actor actor, String action, Map<String, String> facts, Instant now) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("severity", incident.severity().code());
        all.put("status", incident.status().code());
        audit.append(new AuditEntry(now, actor.id(), action, incident.id().value(), Optional.empty(), all));
    }
}
