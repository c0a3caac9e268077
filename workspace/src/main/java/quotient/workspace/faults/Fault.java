package quotient.workspace.faults;

import java.time.Duration;

/**
 * One thing that goes wrong with one call.
 *
 * @param length the seconds of {@code Retry-After}, or how long the answer is held back; zero where it means nothing
 */
public record Fault(Kind kind, Duration length) {
    /** What happens; the last two only after the method has been carried out. */
    public enum Kind {
        RATE_LIMITED,
        SERVER_ERROR,
        DROPPED,
        NONSENSE,
        SLOW,
        CARRIED_OUT_THEN_SILENT,
        CARRIED_OUT_THEN_DROPPED;

        public boolean carriesOut() {
            return this == SLOW || this == CARRIED_OUT_THEN_SILENT || this == CARRIED_OUT_THEN_DROPPED;
        }
    }

    public static Fault rateLimited(int seconds) {
        return new Fault(Kind.RATE_LIMITED, Duration.ofSeconds(seconds));
    }

    public static Fault serverError() {
        return new Fault(Kind.SERVER_ERROR, Duration.ZERO);
    }

    /** The connection breaks before anything was done. */
    public static Fault dropped() {
        return new Fault(Kind.DROPPED, Duration.ZERO);
    }

    /** HTTP 200 with a page instead of JSON, as a proxy would answer. */
    public static Fault nonsense() {
        return new Fault(Kind.NONSENSE, Duration.ZERO);
    }

    public static Fault slow(Duration delay) {
        return new Fault(Kind.SLOW, delay);
    }

    /** It is done, but no answer ever comes. */
    public static Fault carriedOutThenSilent() {
        return new Fault(Kind.CARRIED_OUT_THEN_SILENT, Duration.ZERO);
    }

    /** It is done, then the connection breaks. */
    public static Fault carriedOutThenDropped() {
        return new Fault(Kind.CARRIED_OUT_THEN_DROPPED, Duration.ZERO);
    }
}
