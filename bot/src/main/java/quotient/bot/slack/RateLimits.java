package quotient.bot.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods Slack has told us not to call for a while. A limit on one method says nothing about another. */
final class RateLimits {

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock wall;

    RateLimits(Clock wall) {
        this.wall = wall;
    }

    /** How long the method must rest; empty when it may be called. */
    Optional<Duration> wait(String method) {
        Instant now = wall.instant();
        return Optional.ofNullable(until.get(method))
                .filter(end -> end.isAfter(now))
                .map(end -> Duration.between(now, end));
    }

    /** Every method that must rest, and for how long. */
    Map<String, Duration> resting() {
        Map<String, Duration> resting = new TreeMap<>();
        until.keySet().forEach(method -> wait(method).ifPresent(rest -> resting.put(method, rest)));
        return resting;
    }

    void rest(String method, Duration pause) {
        until.put(method, wall.instant().plus(pause));
    }
}
