package quotient.bot;

import java.time.Duration;
import java.util.function.Predicate;

/** How long one journey of the virtual clock waits for messages to leave. A Slack that is away must not hold up a year. */
final class Patience {

    private static final Duration OF_A_JOURNEY = Duration.ofSeconds(20);

    private final Predicate<Duration> settle;
    private Duration left = OF_A_JOURNEY;

    Patience(Predicate<Duration> settle) {
        this.settle = settle;
    }

    /** A new journey begins. */
    synchronized void restore() {
        left = OF_A_JOURNEY;
    }

    /** Waits until all has left; only waiting in vain uses patience up. */
    synchronized void settle() {
        long begin = System.nanoTime();
        if (left.compareTo(Duration.ZERO) > 0 && !settle.test(left)) {
            left = left.minusNanos(System.nanoTime() - begin);
        }
    }
}
