package quotient.workspace.team;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Message timestamps in Slack's form, {@code 1700000000.000100}: unique and rising, even while the clock stands still. */
public final class Timestamps {
    private static final long MICROS = 1_000_000;
    private static final long STEP = 100;

    private final Clock clock;
    private long last;

    public Timestamps(Clock clock) {
        this.clock = clock;
    }

    public synchronized String next() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * MICROS + now.getNano() / 1000;
        last = Math.max(last + STEP, micros / STEP * STEP);
        return String.format(Locale.ROOT, "%d.%06d", last / MICROS, last % MICROS);
    }

    public Instant now() {
        return clock.instant();
    }
}
