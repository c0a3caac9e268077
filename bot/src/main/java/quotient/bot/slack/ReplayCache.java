package quotient.bot.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quotient.domain.keeping.SeenRequests;

/** Remembers signatures as long as they would pass the guard, also over a restart. */
public final class ReplayCache {

    /** A signature can be played from 300 s before its time to 300 s after. */
    private static final Duration WINDOW = Duration.ofSeconds(2 * SignatureGuard.MOST_SKEW_SECONDS + 1);

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final SeenRequests kept;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private volatile Instant lastSweep;

    public ReplayCache(SeenRequests kept, Instant now) {
        this.kept = kept;
        this.lastSweep = now;
        kept.since(now.minus(WINDOW)).forEach(signature -> seen.put(signature, now));
    }

    boolean isNew(String signature, Instant now) {
        sweep(now);
        if (seen.putIfAbsent(signature, now) != null) {
            return false;
        }
        kept.remember(signature, now);
        return true;
    }

    private void sweep(Instant now) {
        if (Duration.between(lastSweep, now).compareTo(BETWEEN_SWEEPS) > 0) {
            lastSweep = now;
            seen.values().removeIf(at -> at.isBefore(now.minus(WINDOW)));
            kept.forgetBefore(now.minus(WINDOW));
        }
    }
}
