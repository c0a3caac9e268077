package quotient.storage.database;

import java.time.Instant;

/** Moments are kept as whole nanoseconds since 1970, so that they come back as they were. They end in the year 2262. */
public final class Moments {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Moments() {}

    /** @throws ArithmeticException outside of 1677 to 2262 */
    public static long toNanos(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), NANOS_PER_SECOND), moment.getNano());
    }

    public static Instant ofNanos(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND));
    }
}
