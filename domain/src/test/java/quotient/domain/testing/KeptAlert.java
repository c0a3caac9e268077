package quotient.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Standing;
import quotient.domain.people.Actor;

/**
 * An alert in memory, with what stays of it however it changes.
 *
 * @param acted whether a person ever acknowledged, snoozed or resolved it
 */
record KeptAlert(Alert alert, Severity openedAs, Optional<Instant> acknowledged, boolean acted) {
    static KeptAlert of(Alert alert) {
        return new KeptAlert(alert, alert.severity(), Optional.empty(), false).now(alert);
    }

    KeptAlert now(Alert changed) {
        Standing standing = changed.standing();
        boolean resolvedByPerson = standing.resolution()
                .filter(hand -> !hand.by().equals(Actor.QUOTIENT.id()))
                .isPresent();
        return new KeptAlert(
                changed,
                openedAs,
                acknowledged.or(() -> standing.acknowledgement().map(hand -> hand.at())),
                acted
                        || standing.acknowledgement().isPresent()
                        || standing.snoozer().isPresent()
                        || resolvedByPerson);
    }

    Optional<Duration> toAcknowledge() {
        return acknowledged.map(at -> Duration.between(alert.openedAt(), at));
    }
}
