package quotient.domain.incidents;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Severity;

/**
 * How an incident goes on; what is empty stays as it is.
 *
 * @param note for the timeline, never for customers; may be empty
 * @param clients these are affected too
 * @param nextUpdate how soon the next update is promised; else what is usual for the severity
 */
public record IncidentUpdate(
        Optional<IncidentStatus> status,
        Optional<Severity> severity,
        String note,
        Optional<String> impact,
        Optional<String> cause,
        List<String> clients,
        Optional<Duration> nextUpdate,
        Optional<Duration> fix) {

    public IncidentUpdate {
        clients = List.copyOf(clients);
    }
}
