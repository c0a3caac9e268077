package quotient.domain.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Severity;

/** Every incident, with its timeline and its cards. */
public interface Incidents {

    IncidentId nextId();

    void add(Incident incident);

    Optional<Incident> find(IncidentId id);

    /**
     * Keeps the incident as its {@link Incident#changed()} if it still has the version that it came with.
     *
     * @return whether it was kept
     */
    boolean replace(Incident incident);

    /** Open ones, the worst first, then the oldest. */
    List<Incident> open(int limit);

    /** The open one that was declared from that alert, the latest if there are several. */
    Optional<Incident> openFrom(AlertId alert);

    /** Whatever their status, the latest first. */
    List<Incident> latest(int limit);

    /** Open ones that need the desk by then, the longest due first. */
    List<Incident> due(Instant by, int limit);

    /** When the next one needs the desk. */
    Optional<Instant> nextDue();

    /** How many of that severity affect the client, without regard to case, and were declared since then. */
    long declaredFor(String client, Severity severity, Instant since);

    /** @return false when an entry from the same source stands there already; then nothing is kept */
    boolean note(IncidentId id, TimelineEntry entry);

    /** The latest ones, in the order in which they were noted. */
    List<TimelineEntry> timeline(IncidentId id, int limit);

    /** @throws RuntimeException when there is a card of that type there already */
    void keep(IncidentId id, IncidentCard card);

    /** In the order in which they were kept. */
    List<IncidentCard> cards(IncidentId id);
}
