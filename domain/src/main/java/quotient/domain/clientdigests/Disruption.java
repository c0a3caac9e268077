package quotient.domain.clientdigests;

import java.time.Instant;
import java.util.Optional;

/**
 * When something was wrong for a client, and nothing else about it.
 *
 * @param end empty while it goes on
 */
public record Disruption(Instant begin, Optional<Instant> end) {

    boolean touches(Instant from, Instant to) {
        return begin.isBefore(to) && end.filter(over -> !over.isAfter(from)).isEmpty();
    }

    boolean isOpenAt(Instant moment) {
        return !begin.isAfter(moment)
                && end.filter(over -> !over.isAfter(moment)).isEmpty();
    }
}
