package quotient.workspace.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Slack's rates: one message a second into one channel with a small burst, and a rate per minute for each method. */
final class Pacing {
    private static final int BURST = 5;
    private static final int TIER_2 = 20;
    private static final int TIER_3 = 50;
    private static final int TIER_4 = 100;
    private static final int SPECIAL = 600;
    private static final Map<String, Integer> PER_MINUTE = Map.of(
            "conversations.list", TIER_2,
            "users.list", TIER_2,
            "reactions.remove", TIER_2,
            "chat.update", TIER_3,
            "chat.delete", TIER_3,
            "conversations.history", TIER_3,
            "conversations.replies", TIER_3,
            "reactions.add", TIER_3,
            "auth.test", SPECIAL,
            "api.test", SPECIAL);

    private final Clock stopwatch;
    private final Map<String, Bucket> buckets = new HashMap<>();

    private record Bucket(double tokens, Instant at) {}

    Pacing(Clock stopwatch) {
        this.stopwatch = stopwatch;
    }

    /** Takes one call into account; if it is one too many, the whole seconds to wait. */
    OptionalInt wait(String method, String channel) {
        if (method.equals("chat.postMessage") || method.equals("response_url")) {
            return take("post " + channel, BURST, 1);
        }
        int perMinute = PER_MINUTE.getOrDefault(method, TIER_4);
        return take(method, perMinute, perMinute / 60.0);
    }

    private synchronized OptionalInt take(String name, int most, double perSecond) {
        Instant now = stopwatch.instant();
        Bucket bucket = buckets.getOrDefault(name, new Bucket(most, now));
        double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
        double tokens = Math.min(most, bucket.tokens() + passed * perSecond);
        if (tokens >= 1) {
            buckets.put(name, new Bucket(tokens - 1, now));
            return OptionalInt.empty();
        }
        buckets.put(name, new Bucket(tokens, now));
        return OptionalInt.of((int) Math.max(1, Math.ceil((1 - tokens) / perSecond)));
    }
}
