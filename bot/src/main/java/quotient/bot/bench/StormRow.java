package quotient.bot.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quotient.bot.House;
import quotient.bot.clock.VirtualClock;
import quotient.bot.slack.Pacing;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;

/** A storm of ten thousand signals, from the first of them to the last card in Slack, against a tenth of it. */
final class StormRow implements BenchRow {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00-05:00");
    private static final int STORM = 10_000;
    private static final int AT_ONCE = 500;
    private static final int SUBJECTS = 2_000;
    private static final Duration GATHERED = Duration.ofSeconds(31);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> KINDS =
            List.of(DeskKinds.COST_SPIKE.code(), DeskKinds.CLIENT_PERFORMANCE.code(), DeskKinds.QUOTE_QA.code());

    @Override
    public String name() {
        return "storm";
    }

    @Override
    public List<Line> measure(Terms terms) {
        storm(terms, AT_ONCE);
        Told small = storm(terms, STORM / 10);
        Told big = storm(terms, STORM);
        return List.of(
                Line.plain(small.spoken(STORM / 10), small.figure()),
                Line.compared(big.spoken(STORM), big.figure(), 10 * (double) small.nanos() / big.nanos()));
    }

    private record Told(long nanos, int messages) {

        String spoken(int signals) {
            return String.format(Locale.ROOT, "%,d signals told in %d messages", signals, messages);
        }

        String figure() {
            return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
        }
    }

    private static Told storm(Terms terms, int signals) {
        VirtualClock clock = new VirtualClock(NOON);
        try (Site site = Site.in(terms.parent());
                Workspace workspace = Workspace.start(Settings.usual().limited(false));
                House house = House.open(
                        site.settings(Map.of(
                                "SLACK_API_URL", workspace.api().toString(), "SLACK_BOT_TOKEN", workspace.botToken())),
                        Pacing.unlimited(),
                        clock,
                        Optional.of(clock))) {
            List<String> channels = List.of("C0OPS", "C0DESK", "C0SALES");
            channels.forEach(id -> workspace.addChannel(id, id.toLowerCase(Locale.ROOT), false, List.of(), true));
            long began = System.nanoTime();
            raise(house, signals, clock.instant());
            clock.moveTo(clock.instant().plus(GATHERED));
            if (!house.settle(PATIENCE)) {
                throw new IllegalStateException("the outbox did not come to rest");
            }
            long nanos = System.nanoTime() - began;
            return new Told(
                    nanos,
                    channels.stream()
                            .mapToInt(id -> workspace.messages(id).size())
                            .sum());
        }
    }

    private static void raise(House house, int signals, Instant now) {
        for (int from = 0; from < signals; from += AT_ONCE) {
            List<Signal> some = new ArrayList<>();
            for (int number = from; number < Math.min(from + AT_ONCE, signals); number++) {
                some.add(Signal.of(
                        KINDS.get(number % KINDS.size()),
                        "subject-" + number % SUBJECTS,
                        number % 100 == 0 ? Severity.SEV1 : Severity.SEV3,
                        "Signal " + number + " of a storm",
                        now));
            }
            house.alerts().raising().raise(some);
        }
    }
}
