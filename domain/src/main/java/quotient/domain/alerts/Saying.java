package quotient.domain.alerts;

import java.time.Instant;
import java.util.List;
import quotient.domain.notices.Destination;

/**
 * Something about to be said of an alert; the stages of the line add to it.
 *
 * @param key makes it one thing: what was said under it to a destination is never said there again
 * @param sentence what a reply in the card's thread says
 * @param to whom; empty before the first stage
 */
record Saying(Alert alert, Occasion occasion, String key, String sentence, List<Destination> to, Instant at) {

    Saying {
        to = List.copyOf(to);
    }

    Saying to(List<Destination> destinations) {
        return new Saying(alert, occasion, key, sentence, destinations, at);
    }
}
