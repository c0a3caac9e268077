package quotient.bot.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.http.DoorMeter.Counts;
import quotient.bot.http.RecentMinutes.Ending;
import quotient.domain.deskhealth.Messenger;
import quotient.domain.notices.Deliveries;
import quotient.domain.pricinghealth.CheckingPricingHealth;
import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.pricinghealth.Traffic;

/**
 * Everything that is counted, as Prometheus reads it. Nothing is loaded before it is first asked for, and nothing is
 * counted twice: the meters look at what the door and the database know when they are read.
 */
public final class PrometheusFigures {

    private static final Logger LOG = LoggerFactory.getLogger(PrometheusFigures.class);
    private static final double UNKNOWN = Double.NaN;

    private final DoorMeter door;
    private final Deliveries deliveries;
    private final CheckingPricingHealth checking;
    private final Supplier<Messenger.Reach> slack;
    private final Clock clock;
    private final Set<String> known = new HashSet<>();
    private Optional<PrometheusMeterRegistry> registry = Optional.empty();
    private volatile Optional<Seen> seen = Optional.empty();

    public PrometheusFigures(
            DoorMeter door,
            Deliveries deliveries,
            CheckingPricingHealth checking,
            Supplier<Messenger.Reach> slack,
            Clock clock) {
        this.door = door;
        this.deliveries = deliveries;
        this.checking = checking;
        this.slack = slack;
        this.clock = clock;
    }

    /** In Prometheus' text format. */
    public synchronized String scrape() {
        PrometheusMeterRegistry meters = registry.orElseGet(this::begun);
        seen = look();
        door.endpoints().forEach((name, counts) -> {
            if (known.add(name)) {
                addEndpoint(meters, name, counts);
            }
        });
        return meters.scrape();
    }

    private PrometheusMeterRegistry begun() {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        List<MeterBinder> ofTheMachine =
                List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics());
        ofTheMachine.forEach(binder -> binder.bindTo(meters));
        addDesk(meters);
        addPricing(meters);
        registry = Optional.of(meters);
        return meters;
    }

    private Optional<Seen> look() {
        try {
            return Optional.of(new Seen(deliveries.depth(), checking.check()));
        } catch (RuntimeException unusable) {
            LOG.warn("the database does not answer ({})", unusable.toString());
            return Optional.empty();
        }
    }

    private void addDesk(MeterRegistry meters) {
        gauge(meters, "quotient.database.up", "1 when the database answers", each -> each.seen.isPresent() ? 1 : 0);
        gauge(meters, "quotient.slack.reachable", "1 when Slack answered last", PrometheusFigures::reachable);
        ofSeen(
                meters,
                "quotient.outbox.waiting",
                "messages that wait",
                each -> each.depth().waiting());
        ofSeen(
                meters,
                "quotient.outbox.given.up",
                "messages that were given up",
                each -> each.depth().givenUp());
        ofSeen(meters, "quotient.outbox.oldest.seconds", "how long the oldest message has waited", this::oldestSeconds);
    }

    private void addPricing(MeterRegistry meters) {
        ofHealth(
                meters,
                "quotient.budget.spent",
                "what models cost today",
                health -> health.budget().spent().amount().doubleValue());
        ofHealth(
                meters,
                "quotient.budget.daily",
                "what models may cost in a day",
                health -> health.budget().budget().amount().doubleValue());
        ofHealth(
                meters,
                "quotient.budget.paused",
                "1 when only essential work goes on",
                health -> health.budget().level().pauses() ? 1 : 0);
        ofHealth(
                meters,
                "quotient.tasks.today",
                "tasks done today",
                health -> health.all().today().tasks());
        ofHealth(meters, "quotient.tasks.hour", "tasks done in this hour", PricingHealth::tasksInHour);
        ofHealth(meters, "quotient.tasks.hour.cap", "tasks that an hour may have", PricingHealth::hourlyCap);
        ofHealth(
                meters,
                "quotient.quotes.today",
                "quotes made today",
                health -> health.quotes().count());
        ofHealth(
                meters,
                "quotient.quotes.escalated.today",
                "quotes of today that were escalated",
                health -> health.quotes().escalated());
        ofHealth(
                meters,
                "quotient.quotes.margin.percent",
                "average margin of today's quotes",
                health -> health.quotes()
                        .averageMargin()
                        .map(BigDecimal::doubleValue)
                        .orElse(UNKNOWN));
        ofHealth(
                meters,
                "quotient.issues",
                "issues of pricing",
                health -> health.issues().size());
    }

    private static void addEndpoint(MeterRegistry meters, String name, Counts counts) {
        String[] words = name.split(" ", 2);
        Tags tags = Tags.of("method", words[0], "path", words[1]);
        FunctionTimer.builder(
                        "quotient.http.requests",
                        counts,
                        Counts::all,
                        each -> (double) each.took().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("requests, and how long they took")
                .tags(tags)
                .register(meters);
        for (Ending ending : Ending.values()) {
            FunctionCounter.builder("quotient.http.endings", counts, each -> each.count(ending))
                    .description("how requests ended")
                    .tags(tags.and("ending", ending.name().toLowerCase(Locale.ROOT)))
                    .register(meters);
        }
        quantile(meters, tags, counts, "0.5", Traffic.Latency::p50);
        quantile(meters, tags, counts, "0.95", Traffic.Latency::p95);
        quantile(meters, tags, counts, "0.99", Traffic.Latency::p99);
    }

    private static void quantile(
            MeterRegistry meters,
            Tags tags,
            Counts counts,
            String quantile,
            Function<Traffic.Latency, Duration> which) {
        Gauge.builder(
                        "quotient.http.latency.seconds",
                        counts,
                        each -> DoorMeter.latency(each.recent())
                                .map(which)
                                .map(took -> took.toNanos() / 1e9)
                                .orElse(UNKNOWN))
                .description("of the last sixty minutes")
                .tags(tags.and("quantile", quantile))
                .register(meters);
    }

    private void ofHealth(MeterRegistry meters, String name, String meaning, ToDoubleFunction<PricingHealth> value) {
        ofSeen(meters, name, meaning, each -> value.applyAsDouble(each.health()));
    }

    private void ofSeen(MeterRegistry meters, String name, String meaning, ToDoubleFunction<Seen> value) {
        gauge(meters, name, meaning, each -> each.seen.map(value::applyAsDouble).orElse(UNKNOWN));
    }

    private void gauge(MeterRegistry meters, String name, String meaning, ToDoubleFunction<PrometheusFigures> value) {
        Gauge.builder(name, this, value).description(meaning).register(meters);
    }

    private double reachable() {
        return switch (slack.get()) {
            case REACHABLE -> 1;
            case UNREACHABLE -> 0;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private double oldestSeconds(Seen now) {
        return now.depth()
                .oldestWaiting()
                .map(oldest ->
                        Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1e3))
                .orElse(0.0);
    }

    private record Seen(Deliveries.Depth depth, PricingHealth health) {}
}
