package quotient.domain.alerts;

import java.time.Instant;
import java.util.Optional;

/**
 * Alerts that somebody does not want to hear of for a while. They are kept, and said when it ends if they still stand.
 *
 * @param number people say {@code S-12}
 * @param maintenance planned work on the desk: it lets nothing through but SEV-1
 * @param ended when it ended or was ended, empty while it goes on or its end has not been noted yet
 * @param endedBy empty when its time was over
 */
public record Silence(
        long number,
        Matcher matcher,
        boolean maintenance,
        Instant from,
        Instant until,
        Hand author,
        Optional<Instant> ended,
        Optional<String> endedBy) {

    public String id() {
        return "S-" + number;
    }

    boolean isOn(Instant now) {
        return ended.isEmpty() && !now.isBefore(from) && now.isBefore(until);
    }

    Silence end(Instant at, Optional<String> by) {
        return new Silence(number, matcher, maintenance, from, until, author, Optional.of(at), by);
    }
}
