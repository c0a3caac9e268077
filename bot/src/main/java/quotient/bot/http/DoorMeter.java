package quotient.bot.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import quotient.bot.http.RecentMinutes.Ending;
import quotient.bot.http.RecentMinutes.Minute;
import quotient.domain.pricinghealth.Traffic;

/**
 * Counts what comes in at the door: by endpoint how requests ended and how long they took. It is kept in memory, of this
 * process, and costs a request some hundred nanoseconds. It must be the first of the routes.
 */
public final class DoorMeter implements Routes, Traffic {

    private static final String BEGAN = "quotient.began";
    private static final String UNMATCHED = "unmatched";
    /** Where quotes are asked for; Slack's commands and forms come in at one path. */
    private static final Set<String> QUOTES = Set.of("POST /api/pricing/quote", "POST /slack/events");

    private final Map<String, Counts> endpoints = new ConcurrentHashMap<>();
    private final Clock wall;
    private final Instant since;

    public DoorMeter(Clock wall) {
        this.wall = wall;
        this.since = wall.instant();
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.before(context -> context.attribute(BEGAN, System.nanoTime()));
        door.after(context -> {
            Long began = context.attribute(BEGAN);
            if (began != null) {
                count(name(context), context.statusCode(), System.nanoTime() - began);
            }
        });
    }

    void count(String endpoint, int status, long nanos) {
        endpoints.computeIfAbsent(endpoint, first -> new Counts(wall)).count(Ending.of(status), nanos);
    }

    /** By method and path, such as {@code POST /api/pricing/quote}. */
    Map<String, Counts> endpoints() {
        return new TreeMap<>(endpoints);
    }

    @Override
    public Instant since() {
        return since;
    }

    @Override
    public LastHour lastHour() {
        List<Counts> asked = QUOTES.stream()
                .map(endpoints::get)
                .filter(counts -> counts != null)
                .toList();
        List<Minute> minutes = new ArrayList<>();
        asked.forEach(counts -> minutes.addAll(counts.recent()));
        int down = (int) asked.stream()
                .flatMap(counts -> counts.recent().stream())
                .filter(Minute::isDown)
                .count();
        return new LastHour(
                sum(minutes, Ending.ANSWERED),
                sum(minutes, Ending.REFUSED),
                sum(minutes, Ending.FAILED),
                latency(minutes),
                down);
    }

    static Optional<Latency> latency(List<Minute> minutes) {
        return minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Latency(
                        RecentMinutes.within(minutes, 50),
                        RecentMinutes.within(minutes, 95),
                        RecentMinutes.within(minutes, 99)));
    }

    private static long sum(List<Minute> minutes, Ending ending) {
        return minutes.stream().mapToLong(minute -> minute.count(ending)).sum();
    }

    private static String name(Context context) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        return context.method() + " " + (endpoint == null ? UNMATCHED : endpoint.path);
    }

    /** Of one endpoint, since the process began and over the last sixty minutes. */
    static final class Counts {
        private final AtomicLongArray endings = new AtomicLongArray(Ending.values().length);
        private final LongAdder nanos = new LongAdder();
        private final RecentMinutes recent;

        private Counts(Clock wall) {
            this.recent = new RecentMinutes(wall);
        }

        private void count(Ending ending, long took) {
            endings.incrementAndGet(ending.place());
            nanos.add(took);
            recent.count(ending, took);
        }

        long count(Ending ending) {
            return endings.get(ending.place());
        }

        long all() {
            return count(Ending.ANSWERED) + count(Ending.REFUSED) + count(Ending.FAILED);
        }

        Duration took() {
            return Duration.ofNanos(nanos.sum());
        }

        List<Minute> recent() {
            return recent.recent();
        }
    }
}
