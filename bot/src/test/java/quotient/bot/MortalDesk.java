package quotient.bot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import quotient.bot.blocks.Message;
import quotient.bot.quotes.ApprovalNotices;
import quotient.bot.quotes.QuoteNotices;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.bot.slack.Carrying;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.bot.slack.Pacing;
import quotient.bot.slack.SlackCalls;
import quotient.bot.slack.SlackOutbox;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.pricing.Intake;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

/**
 * A desk without doors: the real database, the real use cases, the real way to Slack. As a process of its own it works
 * and speaks until it ends suddenly; in a test it is opened to see what the dead have left.
 */
public final class MortalDesk implements AutoCloseable {

    /** How long a process has at most; most end earlier. */
    private static final Duration LONGEST_LIFE = Duration.ofMillis(300);

    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** Where death comes from. */
    public enum Death {
        /** At a step of a delivery. */
        WHILE_DELIVERING,
        /** In the middle of a unit of work. */
        WHILE_KEEPING,
        /** At any moment, by its own hand. */
        AT_A_MOMENT,
        /** At any moment, from outside. */
        FROM_OUTSIDE,
        NEVER
    }

    private final Database database;
    private final Ports ports;
    private final UseCases useCases;
    private final SlackCalls calls;
    private final SlackOutbox outbox;

    private MortalDesk(Database database, Ports ports, NoticeIds ids, SlackCalls calls) {
        this.database = database;
        this.ports = ports;
        this.useCases = UseCases.over(ports, ids, Intake.OPEN, Clock.systemUTC());
        this.calls = calls;
        this.outbox = new SlackOutbox(
                ports.deliveries(),
                new Carrying(ports.deliveries(), calls, views(), (notice, error) -> {}, Clock.systemUTC()),
                Pacing.unlimited(),
                Clock.systemUTC());
    }

    /** Makes the database, with the company and a policy in it. */
    public static void furnish(Path file) {
        try (Database database = Database.open(DatabaseSettings.file(file))) {
            Map<String, String> environment =
                    Map.of("SLACK_BOT_TOKEN", "xoxb-not-used", "SLACK_SIGNING_SECRET", "not-used");
            SettingsFile company = SettingsFile.find(
                    Optional.of(Path.of("src/test/resources/desk.yml")),
                    file.toAbsolutePath().getParent());
            House.furnish(StoredPorts.over(database), Settings.read(environment, company));
        }
    }

    /** Opens it; it speaks from now on. */
    public static MortalDesk open(Path file, URI api, String token) {
        return open(file, calls(api, token), "none", new Chance(0, 0), new Chance(0, 0));
    }

    private static MortalDesk open(Path file, SlackCalls calls, String run, Chance delivering, Chance keeping) {
        Database database = Database.open(DatabaseSettings.file(file));
        Ports real = StoredPorts.over(database);
        Ports ports = new Ports(
                real.transactions(),
                real.companies(),
                real.people(),
                real.clients(),
                real.policies(),
                real.quotes(),
                real.audit(),
                new MortalOutbox(real.outbox(), keeping),
                new MortalDeliveries(real.deliveries(), delivering),
                real.tokens(),
                real.answers(),
                real.seen(),
                real.usage(),
                real.quoteFacts(),
                real.alerts(),
                real.silences(),
                real.alertRules(),
                real.alertReasons(),
                real.said(),
                real.routineRuns(),
                real.zones(),
                real.incidents(),
                real.clientMessages(),
                real.credits(),
                real.quoteSteps(),
                real.chainMarks(),
                real.handoffs(),
                real.alertTimes(),
                real.briefs(),
                real.briefActions(),
                real.clientWins(),
                real.clientDigests(),
                real.clientWork(),
                real.scenarios(),
                real.exceptions(),
                real.absences(),
                real.asks(),
                real.exams(),
                real.closures(),
                real.triages(),
                real.audits(),
                real.clientProfiles(),
                real.projects(),
                real.dealFiles(),
                real.promotions(),
                real.chases(),
                real.caseStudies(),
                real.clientReports(),
                real.dispatches(),
                real.fates());
        AtomicInteger count = new AtomicInteger();
        NoticeIds ids = () -> new NoticeId("n-" + run + "-" + count.incrementAndGet());
        MortalDesk desk = new MortalDesk(database, ports, ids, calls);
        desk.outbox.start();
        return desk;
    }

    private static SlackCalls calls(URI api, String token) {
        return new SlackCalls(api, token, PATIENCE, Clock.systemUTC());
    }

    /**
     * Arguments: the file, the API, the token, the run, its seed, its death. Waits for a line, then opens, and says what was
     * confirmed, line by line.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String run = arguments[3];
        long seed = Long.parseLong(arguments[4]);
        Death death = Death.valueOf(arguments[5]);
        Random random = new Random(seed);
        SlackCalls calls = calls(URI.create(arguments[1]), arguments[2]);
        if (System.in.read() < 0) {
            return;
        }
        MortalDesk desk = open(
                Path.of(arguments[0]),
                calls,
                run,
                new Chance(seed, death == Death.WHILE_DELIVERING ? 0.03 : 0),
                new Chance(seed, death == Death.WHILE_KEEPING ? 0.08 : 0));
        say("up");
        endAfter(death == Death.AT_A_MOMENT ? Duration.ofMillis(random.nextInt(200)) : LONGEST_LIFE);
        new Workday(desk.ports, desk.useCases, random, run).work(MortalDesk::say);
        new CountDownLatch(1).await();
    }

    private static void endAfter(Duration life) {
        Thread end = new Thread(() -> {
            try {
                new CountDownLatch(1).await(life.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(Chance.HALTED);
        });
        end.setDaemon(true);
        end.start();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        Map<String, NoticeView> views = new HashMap<>(new QuoteNotices(
                        useCases.finding(), useCases.reporting(), new Directory(ports.people()), ports.companies())
                .views());
        views.putAll(new ApprovalNotices(useCases.finding(), useCases.waiting(), useCases.filing(), ports.companies())
                .views());
        views.put(Workday.CHATTER.name(), notice -> Optional.of(Message.plain("About " + notice.subject())));
        return views;
    }

    public Ports ports() {
        return ports;
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        outbox.close();
        calls.close();
        database.close();
    }
}
