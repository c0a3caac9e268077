package quotient.domain.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice on its way.
 *
 * @param drawing counts how often its subject has changed; a living message is drawn as of it
 * @param place where the message stands, empty until it was posted; then this is a redrawing
 * @param postingSince when the last attempt began, if its outcome is unknown
 * @param attempts how many failed
 * @param thread where the message stands under which this one goes; empty when it goes under none, or that one is not in
 *     Slack
 */
public record Delivery(
        Notice notice,
        int drawing,
        Optional<Place> place,
        Optional<Instant> postingSince,
        int attempts,
        Optional<Place> thread) {

    public boolean outcomeUnknown() {
        return postingSince.isPresent();
    }

    public boolean isRedrawing() {
        return place.isPresent();
    }
}
