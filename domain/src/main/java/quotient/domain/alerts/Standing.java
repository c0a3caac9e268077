package quotient.domain.alerts;

import java.time.Instant;
import java.util.Optional;

/**
 * What people have done about an alert.
 *
 * @param acknowledgement stays when it is snoozed or resolved, and goes when it reopens
 * @param snoozedUntil only while it is snoozed
 * @param snoozer who sent it to sleep, only while it is snoozed
 * @param resolution only once it is resolved
 * @param reopened how often it came back
 * @param climbed how often it was escalated, since it was last opened or signalled as worse, because nobody acknowledged it
 */
public record Standing(
        AlertStatus status,
        Optional<Hand> acknowledgement,
        Optional<Hand> snoozer,
        Optional<Instant> snoozedUntil,
        Optional<Hand> resolution,
        int reopened,
        int climbed) {

    static final Standing OPEN = new Standing(
            AlertStatus.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

    Standing acknowledged(Hand hand) {
        return new Standing(
                AlertStatus.ACKNOWLEDGED,
                Optional.of(hand),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reopened,
                climbed);
    }

    Standing snoozed(Hand hand, Instant until) {
        return new Standing(
                AlertStatus.SNOOZED,
                acknowledgement,
                Optional.of(hand),
                Optional.of(until),
                Optional.empty(),
                reopened,
                climbed);
    }

    Standing resolved(Hand hand) {
        return new Standing(
                AlertStatus.RESOLVED,
                acknowledgement,
                Optional.empty(),
                Optional.empty(),
                Optional.of(hand),
                reopened,
                climbed);
    }

    /** Open again, from whatever it was. */
    Standing awake(boolean cameBack) {
        return new Standing(
                AlertStatus.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reopened + (cameBack ? 1 : 0),
                0);
    }

    /** It has not climbed yet. */
    Standing fresh() {
        return new Standing(status, acknowledgement, snoozer, snoozedUntil, resolution, reopened, 0);
    }

    Standing higher() {
        return new Standing(status, acknowledgement, snoozer, snoozedUntil, resolution, reopened, climbed + 1);
    }
}
