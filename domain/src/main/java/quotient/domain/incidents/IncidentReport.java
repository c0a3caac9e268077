package quotient.domain.incidents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of an incident (O3, I12). All of it may be read by customers, but for the names of other customers; what
 * they must not read is a note in the timeline.
 *
 * @param what one or two sentences
 * @param impact who is affected, and what of theirs
 * @param cause in plain language, as far as it is known
 * @param clients the customers affected, by name
 */
public record IncidentReport(String what, String impact, Optional<String> cause, List<String> clients) {

    public IncidentReport {
        clients = List.copyOf(clients);
    }

    IncidentReport because(String found) {
        return new IncidentReport(what, impact, Optional.of(found), clients);
    }

    IncidentReport affecting(String other) {
        return new IncidentReport(what, other, cause, clients);
    }

    /** These customers too. */
    IncidentReport alsoFor(List<String> more) {
        return new IncidentReport(
                what,
                impact,
                cause,
                Stream.concat(clients.stream(), more.stream()).distinct().toList());
    }
}
