package quotient.bot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.House;
import quotient.bot.clock.VirtualClock;
import quotient.bot.commandline.Running;
import quotient.bot.settings.Secret;
import quotient.bot.settings.Settings;
import quotient.bot.slack.Pacing;
import quotient.workspace.Workspace;

/** A company with three months behind it, in a Slack on this machine. Everything is made anew at each start. */
public final class Demo implements Running {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 20_260_101;
    private static final Duration WORKED = Duration.ofDays(35);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Workspace workspace;
    private final House house;
    private final DemoTime time;

    private Demo(Path folder, Workspace workspace, House house, DemoTime time) {
        this.folder = folder;
        this.workspace = workspace;
        this.house = house;
        this.time = time;
    }

    /** The bot on the port of the settings, the workspace's page on the next. */
    public static Demo open(Settings settings) {
        VirtualClock present = new VirtualClock(settings.virtualStart()
                .orElseGet(() -> Clock.systemUTC().instant().atOffset(ZoneOffset.UTC)));
        DemoClock clock = new DemoClock(present, Instant.MIN);
        Path folder = folder();
        int page = settings.port() == 0 ? 0 : settings.port() + 1;
        Workspace workspace = Workspace.start(quotient.workspace.Settings.usual()
                .on(settings.bind(), page)
                .named("J1MSKY", SEED)
                .limited(false)
                .timed(clock, Clock.systemUTC()));
        DemoCompany company = new DemoCompany(LocalDate.ofInstant(present.instant(), ZoneId.of("UTC")));
        company.moveInto(workspace);
        Settings local = settings.withCompany(company.settings())
                .keptIn(folder.resolve("demo.db").toString())
                .talkingTo(workspace.api(), new Secret(workspace.botToken()), new Secret(workspace.signingSecret()));
        makeUpThePast(local, workspace, clock, present);
        House house = House.open(local, Pacing.unlimited(), present, Optional.of(present));
        present.add(work(house));
        workspace.connect(house.uri().resolve("/slack/events"));
        DemoTime time = new DemoTime(house, present);
        workspace.showClock(settings.virtualStart().isPresent() ? time : time.tick());
        return new Demo(folder, workspace, house, time);
    }

    private static DemoWork work(House house) {
        ZoneId zone = house.ports().companies().current().zone();
        return new DemoWork(house.costs().recording(), zone, SEED);
    }

    /** No routine runs meanwhile: they go by a clock that nobody moves. */
    private static void makeUpThePast(Settings local, Workspace workspace, DemoClock clock, Clock present) {
        VirtualClock resting = new VirtualClock(present.instant().atOffset(ZoneOffset.UTC));
        try (House house = House.open(local.onAnyPort(), Pacing.unlimited(), clock, Optional.of(resting))) {
            ZoneId zone = house.ports().companies().current().zone();
            Runnable settle = () -> house.settle(PATIENCE);
            LocalDate today = LocalDate.ofInstant(present.instant(), zone);
            LOG.info("making up the past of a company, this takes a few seconds");
            new DemoHistory(
                            house.useCases(),
                            house.ports().people(),
                            clock,
                            (person, text) -> workspace.as(person).says(DemoCompany.SALES, text),
                            settle,
                            zone,
                            SEED)
                    .live(today);
            clock.arrive();
            new DemoReturns(house.roi()).live(today);
            work(house).live(present.instant().minus(WORKED), present.instant());
        }
    }

    @Override
    public URI uri() {
        return house.uri();
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Open " + workspace.page()
                        + " in a browser. You are Rae, a sales rep; change who you are at the top left.",
                "Type /quote k2p5 medium mid_market 2000 800 discount=15 in #sales, ask for approval, then become Max and approve.",
                "At the top of the page time is yours: press To Friday, 16:30 and watch the desk go by.",
                "Ctrl-C ends it; nothing of it is kept.");
    }

    @Override
    public void close() {
        time.close();
        house.close();
        workspace.close();
        remove(folder);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("quotient-demo");
        } catch (IOException failed) {
            throw new UncheckedIOException("there is no room for a temporary folder", failed);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("the demo's files could not be removed from " + folder, left);
        }
    }
}
