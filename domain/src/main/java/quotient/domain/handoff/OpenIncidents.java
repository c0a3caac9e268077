package quotient.domain.handoff;

import java.time.Instant;
import java.util.List;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.Incidents;

/** Incidents that are not resolved, the worst first: whoever leads one owns it, and the promised update is its ETA. */
public final class OpenIncidents implements OpenItems {

    private static final int MOST = 100;
    private static final String ADVICE = "Take it on its card, and say how it goes with Update.";

    private final Incidents incidents;

    public OpenIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<OpenItem> open(Instant now) {
        return incidents.open(MOST).stream().map(OpenIncidents::item).toList();
    }

    /** An update is promised for every incident; the fix is not. */
    private static OpenItem item(Incident incident) {
        return new OpenItem(
                OpenItem.Sort.INCIDENT,
                incident.id().value(),
                incident.severity(),
                incident.report().what(),
                incident.course().declared().at(),
                incident.course().acknowledgement().isPresent(),
                incident.course().commander(),
                ADVICE,
                incident.deadlines().nextUpdate().map(next -> "give the promised update"),
                incident.deadlines().nextUpdate());
    }
}
