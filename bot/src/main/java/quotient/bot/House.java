package quotient.bot;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import quotient.bot.clock.VirtualClock;
import quotient.bot.http.AlertsApi;
import quotient.bot.http.Bearers;
import quotient.bot.http.ClockApi;
import quotient.bot.http.DoorMeter;
import quotient.bot.http.HealthApi;
import quotient.bot.http.HttpDoor;
import quotient.bot.http.IdempotentPosts;
import quotient.bot.http.MetricsApi;
import quotient.bot.http.PricingApi;
import quotient.bot.http.PricingHealthApi;
import quotient.bot.http.PrometheusFigures;
import quotient.bot.http.Routes;
import quotient.bot.http.UsageApi;
import quotient.bot.incidents.IncidentWork;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.Settings;
import quotient.bot.slack.Pacing;
import quotient.domain.keeping.Backups;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricinghealth.WatchingPricing;
import quotient.storage.access.StoredApiTokens;
import quotient.storage.alerts.StoredAlertReasons;
import quotient.storage.alerts.StoredAlertRules;
import quotient.storage.alerts.StoredAlerts;
import quotient.storage.alerts.StoredSaid;
import quotient.storage.alerts.StoredSilences;
import quotient.storage.audit.StoredAuditTrail;
import quotient.storage.company.StoredClients;
import quotient.storage.company.StoredCompanies;
import quotient.storage.company.StoredZones;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;
import quotient.storage.database.DatabaseUnusable;
import quotient.storage.database.KeptBackups;
import quotient.storage.database.Leadership;
import quotient.storage.incidents.StoredClientMessages;
import quotient.storage.incidents.StoredCredits;
import quotient.storage.incidents.StoredIncidents;
import quotient.storage.keeping.StoredFirstAnswers;
import quotient.storage.keeping.StoredSeenRequests;
import quotient.storage.notices.StoredDeliveries;
import quotient.storage.notices.StoredOutbox;
import quotient.storage.people.StoredPeople;
import quotient.storage.policy.DefaultPolicy;
import quotient.storage.policy.StoredPolicies;
import quotient.storage.pricing.StoredQuotes;
import quotient.storage.pricinghealth.StoredQuoteFacts;
import quotient.storage.routines.StoredRoutineRuns;
import quotient.storage.usage.StoredUsageLedger;

/**
 * The composition root: the one place that knows every room. Opened it listens and works; closed it has let in-flight
 * work end and lost nothing.
 */
public final class House implements AutoCloseable {

    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final Database database;
    private final Leading leading;
    private final DoorMeter meter = new DoorMeter(Clock.systemUTC());
    private final Costs costs;
    private final UseCases useCases;
    private final AlertUseCases alerts;
    private final SlackSide slack;
    private final HttpDoor door;
    private final Ports ports;
    private final Schedule schedule;

    private House(Settings settings, Pacing pacing, Clock clock, Optional<VirtualClock> virtual, Database database) {
        this.database = database;
        ports = ports(database);
        furnish(ports, settings);
        NoticeIds ids = () -> new NoticeId(UUID.randomUUID().toString());
        costs = Costs.over(ports, ids, settings.budget(), meter, clock, Clock.systemUTC());
        useCases = UseCases.over(ports, ids, costs.control(), clock);
        alerts = AlertUseCases.over(ports, ids, clock);
        IncidentWork incidents = IncidentUseCases.over(ports, ids, clock);
        Routines routines = Routines.over(
                ports,
                backups(settings),
                new WatchingPricing(costs.checking(), alerts.raising()),
                settings.schedules(),
                ids,
                clock);
        slack = new SlackSide(
                settings,
                new Work(ports, useCases, alerts, incidents, routines, costs),
                pacing,
                clock,
                Clock.systemUTC());
        door = HttpDoor.open(settings.bind(), settings.port(), routes(settings, clock, virtual));
        schedule = new Schedule(
                List.of(
                        routines.running(),
                        new SteppedAgenda("alerts", alerts.steps()::nextDue, alerts.steps()::step),
                        new SteppedAgenda("incidents", incidents.steps()::nextDue, incidents.steps()::step)),
                clock,
                virtual,
                slack.outbox()::settle);
        leading = Leading.begin(new Leadership(new DatabaseSettings(settings.database())), this::lead);
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
        Database database = database(settings);
        try {
            return new House(settings, pacing, clock, virtual, database);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** @throws InvalidSetting with the sentence that the database has for the operator */
    static Database database(Settings settings) {
        try {
            return Database.open(new DatabaseSettings(settings.database()));
        } catch (DatabaseUnusable unusable) {
            throw new InvalidSetting("QUOTIENT_DATABASE: " + unusable.getMessage());
        }
    }

    static Ports ports(Database database) {
        return new Ports(
                database,
                new StoredCompanies(database),
                new StoredPeople(database),
                new StoredClients(database),
                new StoredPolicies(database),
                new StoredQuotes(database),
                new StoredAuditTrail(database),
                new StoredOutbox(database),
                new StoredDeliveries(database),
                new StoredApiTokens(database),
                new StoredFirstAnswers(database),
                new StoredSeenRequests(database),
                new StoredUsageLedger(database),
                new StoredQuoteFacts(database),
                new StoredAlerts(database),
                new StoredSilences(database),
                new StoredAlertRules(database),
                new StoredAlertReasons(database),
                new StoredSaid(database),
                new StoredRoutineRuns(database),
                new StoredZones(database),
                new StoredIncidents(database),
                new StoredClientMessages(database),
                new StoredCredits(database));
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
                copy -> ports(copy).audit().verify().isWhole());
    }

    private List<Routes> routes(Settings settings, Clock clock, Optional<VirtualClock> virtual) {
        IdempotentPosts posts = new IdempotentPosts(ports.transactions(), ports.answers(), clock);
        Supplier<HealthApi.SlackReach> reach =
                () -> HealthApi.SlackReach.valueOf(slack.reach().name());
        List<Routes> routes = new ArrayList<>();
        routes.add(meter);
        slack.routes().ifPresent(routes::add);
        routes.add(new Bearers(settings.adminToken(), ports.tokens()));
        routes.add(new HealthApi(ports.deliveries(), reach));
        routes.add(new PricingApi(useCases.quoting(), useCases.finding(), useCases.form(), ports.companies(), posts));
        routes.add(new UsageApi(costs.form(), costs.recording(), posts));
        routes.add(new PricingHealthApi(costs.checking(), costs.reporting(), ports.companies()));
        routes.add(new MetricsApi(new PrometheusFigures(meter, ports.deliveries(), costs.checking(), reach, clock)));
        routes.add(new AlertsApi(alerts.raising(), alerts.finding(), alerts.kinds(), ports.companies(), posts, clock));
        routes.add(new ClockApi(virtual, ports.companies(), () -> slack.outbox().settle(SETTLING)));
        return List.copyOf(routes);
    }

    /** One process alone carries messages and runs what is due. */
    private void lead() {
        slack.carry();
        schedule.begin();
    }

    public URI uri() {
        return door.uri();
    }

    public Ports ports() {
        return ports;
    }

    public AlertUseCases alerts() {
        return alerts;
    }

    public UseCases useCases() {
        return useCases;
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
