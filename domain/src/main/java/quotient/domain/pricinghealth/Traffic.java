package quotient.domain.pricinghealth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How this process has answered requests for quotes. It is counted in memory, so it begins with the process. */
public interface Traffic {

    LastHour lastHour();

    /** When this process began to answer. */
    Instant since();

    /**
     * What the last sixty minutes brought.
     *
     * @param answered with a quote, or whatever else was asked for
     * @param refused by a rule or for a mistake of the caller's, which is no failure
     * @param failed for a fault of the desk's own
     * @param latency empty when nothing was asked
     * @param downMinutes minutes in which more than half of the requests failed
     */
    record LastHour(long answered, long refused, long failed, Optional<Latency> latency, int downMinutes) {

        public static final LastHour QUIET = new LastHour(0, 0, 0, Optional.empty(), 0);

        public long asked() {
            return answered + refused + failed;
        }
    }

    /** So long took half, 95 and 99 of a hundred requests at the most. */
    record Latency(Duration p50, Duration p95, Duration p99) {}
}
