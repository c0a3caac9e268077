package quotient.bot;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.clientreports.ReportWork;
import quotient.bot.clock.VirtualClock;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.http.DoorMeter;
import quotient.bot.http.HttpDoor;
import quotient.bot.roi.RoiWork;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.Settings;
import quotient.bot.slack.NoticeView;
import quotient.bot.slack.Pacing;
import quotient.bot.slack.SlackEndpoint;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.keeping.Backups;
import quotient.domain.policy.PricingPolicy;
import quotient.schedules.Timetable;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;
import quotient.storage.database.DatabaseUnusable;
import quotient.storage.database.KeptBackups;
import quotient.storage.database.Leadership;
import quotient.storage.policy.DefaultPolicy;

/**
 * The composition root: the one place that knows every room. Opened it listens and works; closed it has let in-flight
 * work end and lost nothing.
 */
public final class House implements AutoCloseable {

    private final Database database;
    private final Leading leading;
    private final DoorMeter meter;
    private final Work work;
    private final SlackSide slack;
    private final HttpDoor door;
    private final Ports ports;
    private final Schedule schedule;
    private final boolean byHand;

    private House(Settings settings, Surroundings around, Database database) {
        this.database = database;
        this.byHand = around.byHand();
        Clock clock = around.clock();
        ports = around.keeping().apply(StoredPorts.over(database));
        furnish(ports, settings);
        meter = new DoorMeter(around.slackClock());
        work = Work.over(ports, settings, around, meter, backups(settings));
        slack = new SlackSide(settings, work, around);
        door = HttpSide.door(settings, work, slack, meter, clock, around.virtual());
        schedule = new Schedule(
                List.of(
                        work.routines().running(),
                        new SteppedAgenda(
                                "alerts",
                                work.alerts().steps()::nextDue,
                                work.alerts().steps()::step),
                        new SteppedAgenda(
                                "incidents",
                                work.incidents().steps()::nextDue,
                                work.incidents().steps()::step),
                        new SteppedAgenda(
                                "approvals",
                                work.approvals().steps()::nextDue,
                                work.approvals().steps()::step),
                        new SteppedAgenda(
                                "client-reports",
                                work.reports().sending()::nextDue,
                                work.reports().sending()::step)),
                clock,
                around.virtual(),
                slack.outbox()::settle);
        leading = new Leading(new Leadership(new DatabaseSettings(settings.database())), this::lead);
    }

    /** Nothing is heard and nothing said before. */
    private void begin() {
        if (!byHand) {
            door.listen();
        }
        leading.begin();
        slack.listen();
    }

    /**
     * Opens by the clock that the settings name.
     *
     * @throws InvalidSetting when the database cannot be used, or the port is taken
     */
    public static House open(Settings settings) {
        Optional<VirtualClock> virtual = settings.virtualStart().map(VirtualClock::new);
        return open(settings, Pacing.slack(), virtual.<Clock>map(clock -> clock).orElse(Clock.systemUTC()), virtual);
    }

    /**
     * Opens by another clock.
     *
     * @param pacing how fast Slack may be spoken to
     * @param virtual the clock again, when the REST API may move it
     */
    public static House open(Settings settings, Pacing pacing, Clock clock, Optional<VirtualClock> virtual) {
        return open(settings, Surroundings.usual(pacing, clock, virtual));
    }

    /** Opens in other surroundings. */
    public static House open(Settings settings, Surroundings around) {
        House house = built(settings, around);
        try {
            house.begin();
            return house;
        } catch (RuntimeException | Error failed) {
            house.close();
            throw failed;
        }
    }

    private static House built(Settings settings, Surroundings around) {
        Database database = database(settings);
        try {
            return new House(settings, around, database);
        } catch (RuntimeException | Error failed) {
            database.close();
            throw failed;
        }
    }

    /** @throws InvalidSetting with the sentence that the database has for the operator */
    static Database database(Settings settings) {
        try {
            return Database.open(new DatabaseSettings(settings.database(), settings.fullSync()));
        } catch (DatabaseUnusable unusable) {
            throw new InvalidSetting("QUOTIENT_DATABASE: " + unusable.getMessage());
        }
    }

    /** What must be there before anybody comes in: a policy, and the company that the settings name. */
    static void furnish(Ports ports, Settings settings) {
        PricingPolicy first = DefaultPolicy.read();
        ports.transactions().write(() -> {
            if (ports.policies().find(first.version()).isEmpty()) {
                ports.policies().putInForce(first);
            }
        });
        settings.company()
                .applyTo(ports.companies(), ports.people(), ports.clients(), ports.zones(), ports.transactions());
    }

    private static Backups backups(Settings settings) {
        return new KeptBackups(
                new DatabaseSettings(settings.database()),
                settings.schedules().backupsKept(),
                copy -> StoredPorts.over(copy).audit().verify().isWhole());
    }

    /** One process alone carries messages and runs what is due. */
    private void lead() {
        slack.revive();
        if (!byHand) {
            slack.carry();
            schedule.begin();
        }
    }

    /** In a house worked by hand: has everything done that is due at this moment, then carries what was said. */
    public void turn() {
        schedule.beat();
        slack.outbox().carryDue();
    }

    /** When there is something to do next; not after now when it is overdue. Empty when nothing ever is. */
    public Optional<Instant> nextDue() {
        return Stream.concat(schedule.next().stream(), slack.outbox().nextDue().stream())
                .min(Comparator.naturalOrder());
    }

    /** Which view draws which kind of notice, by the name of the kind. */
    public Map<String, NoticeView> views() {
        return slack.views();
    }

    public Timetable timetable() {
        return work.routines().timetable();
    }

    public URI uri() {
        return door.uri();
    }

    /** Where Slack is heard; empty in Socket Mode without a signing secret. */
    public Optional<SlackEndpoint> slackEndpoint() {
        return slack.endpoint();
    }

    public Ports ports() {
        return ports;
    }

    public AlertUseCases alerts() {
        return work.alerts();
    }

    public ExceptionWork exceptions() {
        return work.exceptions();
    }

    /** The figures of any week. */
    public SummingUpWeeks weeks() {
        return work.weekly().summing();
    }

    public RoiWork roi() {
        return work.roi();
    }

    public ReportWork reports() {
        return work.reports();
    }

    public Costs costs() {
        return work.costs();
    }

    public UseCases useCases() {
        return work.quotes();
    }

    /** Waits until everything that is due has been sent; false when that takes longer than the patience. */
    public boolean settle(Duration patience) {
        return slack.outbox().settle(patience);
    }

    /** Nobody new comes in, what is under way ends, and everything stands in the database. */
    @Override
    public void close() {
        schedule.close();
        door.close();
        slack.close();
        leading.close();
        database.close();
    }
}
