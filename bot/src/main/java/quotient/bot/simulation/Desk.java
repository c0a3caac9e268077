package quotient.bot.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import quotient.bot.House;
import quotient.bot.Surroundings;
import quotient.bot.slack.SlackEndpoint;
import quotient.domain.notices.NoticeId;
import quotient.workspace.delivery.App;

/** The process of the desk: it lives, dies at any step, lies there for a while, and is started again on the same file. */
final class Desk implements AutoCloseable {

    private static final List<Duration> DOWN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(20),
            Duration.ofMinutes(90),
            Duration.ofHours(5));

    private final Town town;
    private final SimulatedClock clock;
    private final Mortality mortality;
    private final MortalPorts ports;
    private final Weather weather;
    private final ShortLine line;
    private final Random random;
    private final Tally tally;
    private final AtomicLong notices = new AtomicLong();
    private Optional<House> house = Optional.empty();
    private Instant upAt;
    private Duration downtime = Duration.ZERO;

    Desk(
            Town town,
            SimulatedClock clock,
            Mortality mortality,
            MortalPorts ports,
            Weather weather,
            Random random,
            Tally tally) {
        this.town = town;
        this.clock = clock;
        this.mortality = mortality;
        this.ports = ports;
        this.weather = weather;
        this.line = new ShortLine(town.workspace());
        this.random = random;
        this.tally = tally;
        this.upAt = clock.instant();
    }

    boolean isUp() {
        return house.isPresent();
    }

    House house() {
        return house.orElseThrow();
    }

    /** How long it has lain there, all in all. */
    Duration downtime() {
        return downtime;
    }

    /** When there is something to do for it, its next start included. */
    Optional<Instant> nextDue() {
        if (house.isPresent()) {
            try {
                return house.get().nextDue();
            } catch (Killed killed) {
                buryIfDead();
            }
        }
        return Optional.of(upAt);
    }

    /** One beat of its heart. */
    void turn() {
        if (house.isEmpty() && !clock.instant().isBefore(upAt)) {
            start();
        }
        house.ifPresent(living -> {
            try {
                living.turn();
            } catch (Killed killed) {
                tally.add("killed in its own work");
            }
        });
        buryIfDead();
    }

    /** Starts at once whatever the hour, so that somebody can look into it. */
    void raise() {
        if (house.isEmpty()) {
            start();
        }
    }

    private void start() {
        mortality.rise();
        try {
            House opened = House.open(
                    town.settings(),
                    Surroundings.byHand(
                            clock,
                            ports::around,
                            () -> new NoticeId("n-" + notices.incrementAndGet()),
                            List.of(weather, line)));
            SlackEndpoint endpoint = opened.slackEndpoint().orElseThrow();
            town.workspace().connect((App) request -> ShortLine.hear(endpoint, request));
            house = Optional.of(opened);
        } catch (Killed killed) {
            tally.add("killed at its start");
            lieDown();
        }
    }

    /** What was not kept is gone; nothing of the dead process can do anything any more. */
    void buryIfDead() {
        if (mortality.isDead() && house.isPresent()) {
            house.get().close();
            house = Optional.empty();
            lieDown();
        }
    }

    private void lieDown() {
        Duration longest = DOWN.get(random.nextInt(DOWN.size()));
        Duration down = Duration.ofSeconds(1 + random.nextInt((int) longest.toSeconds()));
        upAt = clock.instant().plus(down);
        downtime = downtime.plus(down);
        tally.add("kills");
    }

    @Override
    public void close() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }
}
