package quotient.bot.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.notices.Destination;

/**
 * How fast one destination may be spoken to: one message a second, and a few at once after a silence (Slack's own advice
 * for posting). Used by one thread at a time.
 */
public final class Pacing {

    /** One a second, three at once. */
    public static Pacing slack() {
        return new Pacing(Duration.ofSeconds(1), 3);
    }

    /** For workspaces without limits. */
    public static Pacing unlimited() {
        return new Pacing(Duration.ZERO, 1);
    }

    private static final int SWEEP_ABOVE = 10_000;

    private final Duration between;
    private final Duration allowance;
    /** When each destination would be back to its whole allowance. */
    private final Map<Destination, Instant> restedAt = new HashMap<>();

    private Pacing(Duration between, int atOnce) {
        this.between = between;
        this.allowance = between.multipliedBy(atOnce - 1L);
    }

    /** Those who must not be spoken to at this moment. */
    Set<Destination> resting(Instant now) {
        return restedAt.entrySet().stream()
                .filter(each -> isResting(each.getValue(), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Counts a message if one may go now. */
    boolean mayGo(Destination to, Instant now) {
        Instant rested = restedAt.getOrDefault(to, now);
        if (isResting(rested, now)) {
            return false;
        }
        sweep(now);
        restedAt.put(to, (rested.isBefore(now) ? now : rested).plus(between));
        return true;
    }

    private boolean isResting(Instant rested, Instant now) {
        return Duration.between(now, rested).compareTo(allowance) > 0;
    }

    private void sweep(Instant now) {
        if (restedAt.size() > SWEEP_ABOVE) {
            restedAt.values().removeIf(rested -> rested.isBefore(now));
        }
    }
}
