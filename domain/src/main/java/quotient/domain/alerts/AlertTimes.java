package quotient.domain.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When alerts were opened and acknowledged, for looking back. */
public interface AlertTimes {

    /**
     * Those opened in that time, oldest first; however many there ever were, only these are read.
     *
     * @param to the first moment that is not within
     */
    List<AlertTime> openedBetween(Instant from, Instant to);

    /**
     * One alert in short.
     *
     * @param openedAs the severity that it began with
     * @param acknowledgedAt the first time that somebody did
     * @param useful votes
     * @param noise votes
     */
    record AlertTime(
            String kind,
            Severity openedAs,
            Instant openedAt,
            Optional<Instant> acknowledgedAt,
            long useful,
            long noise) {

        public Optional<Duration> toAcknowledge() {
            return acknowledgedAt.map(at -> Duration.between(openedAt, at));
        }

        /** More of those who voted say noise. */
        public boolean isNoise() {
            return noise > useful;
        }
    }
}
