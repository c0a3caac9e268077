package quotient.domain.alerts;

import java.time.Duration;

/**
 * How one kind is grouped, repeated and resolved.
 *
 * @param gather how long the first signal waits for others before anything is said
 * @param interval how long news of an alert waits after something was said of it
 * @param repeat after how long an open alert that nobody acknowledged is said again
 * @param quiet how long it must have been clear before it resolves by itself
 * @param atLeast signals that are less severe are kept and not said
 */
public record KindSettings(Duration gather, Duration interval, Duration repeat, Duration quiet, Severity atLeast) {

    private static final Duration SHORTEST_REPEAT = Duration.ofMinutes(1);

    public static final KindSettings USUAL = new KindSettings(
            Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(4), Duration.ofMinutes(10), Severity.SEV4);

    public KindSettings {
        if (gather.isNegative()
                || interval.isNegative()
                || quiet.isNegative()
                || repeat.compareTo(SHORTEST_REPEAT) < 0
                || repeat.compareTo(interval) < 0) {
            throw new IllegalArgumentException(
                    "waits are not negative, and repeats come after the interval and a minute");
        }
    }

    public KindSettings withGather(Duration other) {
        return new KindSettings(other, interval, repeat, quiet, atLeast);
    }

    public KindSettings withRepeat(Duration other) {
        return new KindSettings(gather, interval, other, quiet, atLeast);
    }

    public KindSettings withQuiet(Duration other) {
        return new KindSettings(gather, interval, repeat, other, atLeast);
    }

    /** One step tighter: only what is one level worse is said. */
    public KindSettings tighter() {
        return new KindSettings(gather, interval, repeat, quiet, atLeast.up());
    }
}
