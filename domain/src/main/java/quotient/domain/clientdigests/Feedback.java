package quotient.domain.clientdigests;

import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * What was said of one digest.
 *
 * @param before the rhythm of its kind until then
 * @param after and from then on
 * @param restored who had it come as before again
 */
public record Feedback(Worth worth, Hand hand, Rhythm before, Rhythm after, Optional<Hand> restored) {

    public Feedback(Worth worth, Hand hand, Rhythm before, Rhythm after) {
        this(worth, hand, before, after, Optional.empty());
    }

    public boolean slowedDown() {
        return before != after;
    }

    public Feedback restoredBy(Hand who) {
        return new Feedback(worth, hand, before, after, Optional.of(who));
    }
}
