package quotient.domain.alerts;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of the alerts of one kind over some time.
 *
 * @param opened how many, at least one
 * @param acted on: acknowledged, snoozed or resolved by a person
 * @param medianToAcknowledge of those that were acknowledged, empty when none was
 * @param useful votes
 * @param noise votes
 */
public record KindReview(
        String kind, long opened, long acted, Optional<Duration> medianToAcknowledge, long useful, long noise) {

    /** More than half of at least three votes say noise, or of ten and more not one in ten was acted on. */
    public boolean isMostlyNoise() {
        boolean voted = useful + noise >= 3 && noise > useful;
        boolean ignored = opened >= 10 && acted * 10 < opened && noise >= useful;
        return voted || ignored;
    }
}
