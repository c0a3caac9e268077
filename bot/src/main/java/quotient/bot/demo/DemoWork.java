package quotient.bot.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import quotient.bot.clock.VirtualClock;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.usage.RecordingUsage;
import quotient.domain.usage.ReportedUsage;
import quotient.schedules.Ran;

/** What the company's automations do for its clients, made up from one seed and reported some hours at a time as time goes by. */
final class DemoWork implements VirtualClock.Halt {

    private static final Actor FEED = Actor.token("usage-feed", Set.of(Role.OPS));
    /** Tasks on a usual working day; two of them have a channel and hear of it. */
    private static final Map<String, Integer> TASKS = Map.of(
            "Acme & Sons", 45,
            "Northwind Freight", 80,
            "Bluebird Clinics", 12,
            "Harbor Bank", 30);

    private static final List<String> CLIENTS = TASKS.keySet().stream().sorted().toList();
    private static final List<Model> MODELS = List.of(Model.K2P5, Model.K2P5, Model.K2P5, Model.K2P5, Model.SONNET);
    private static final Duration STEP = Duration.ofHours(4);
    private static final int FIRST_HOUR = 7;
    private static final int SECONDS = 12 * 3600;

    private final RecordingUsage recording;
    private final ZoneId zone;
    private final long seed;

    DemoWork(RecordingUsage recording, ZoneId zone, long seed) {
        this.recording = recording;
        this.zone = zone;
        this.seed = seed;
    }

    /** Reports what was done since then. */
    void live(Instant from, Instant to) {
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            List<ReportedUsage> done = of(day).stream()
                    .filter(task -> task.at().isAfter(from) && !task.at().isAfter(to))
                    .toList();
            if (!done.isEmpty()) {
                recording.record(FEED, done);
            }
        }
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        long step = STEP.toSeconds();
        return Optional.of(Instant.ofEpochSecond((now.getEpochSecond() / step + 1) * step));
    }

    @Override
    public List<Ran> arrive(Instant now) {
        live(now.minus(STEP), now);
        return List.of();
    }

    private List<ReportedUsage> of(LocalDate day) {
        Random random = new Random(seed + day.toEpochDay());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        List<ReportedUsage> tasks = new ArrayList<>();
        for (String client : CLIENTS) {
            int usual = weekend ? TASKS.get(client) / 6 : TASKS.get(client);
            int count = usual + random.nextInt(usual / 2 + 1);
            for (int task = 0; task < count; task++) {
                tasks.add(task(day, client, "demo-" + day + "-" + tasks.size(), random));
            }
        }
        return tasks;
    }

    private ReportedUsage task(LocalDate day, String client, String id, Random random) {
        Instant at = day.atTime(FIRST_HOUR, 0).atZone(zone).toInstant().plusSeconds(random.nextInt(SECONDS));
        return new ReportedUsage(
                id,
                at,
                MODELS.get(random.nextInt(MODELS.size())),
                10_000L + random.nextInt(30_000),
                2_000L + random.nextInt(8_000),
                Optional.empty(),
                Optional.of(client),
                true);
    }
}
