package quotient.bot;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import quotient.bot.access.GivingTokens;
import quotient.bot.bench.Benchmarks;
import quotient.bot.clock.VirtualClock;
import quotient.bot.commandline.CannotRun;
import quotient.bot.commandline.Finding;
import quotient.bot.commandline.Running;
import quotient.bot.commandline.Verbs;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.demo.Demo;
import quotient.bot.exports.AuditExport;
import quotient.bot.exports.ExceptionExport;
import quotient.bot.exports.Export;
import quotient.bot.exports.ExportFile;
import quotient.bot.exports.ExportKind;
import quotient.bot.exports.Exported;
import quotient.bot.exports.QuoteExport;
import quotient.bot.http.DoorMeter;
import quotient.bot.imports.ImportingExceptions;
import quotient.bot.imports.ImportingMetrics;
import quotient.bot.imports.ImportingUsage;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.Settings;
import quotient.bot.simulation.Broken;
import quotient.domain.audit.ChainCheck;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.usage.RecordingUsage;
import quotient.storage.database.Backup;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;
import quotient.storage.database.DatabaseUnusable;
import quotient.storage.database.Leadership;
import quotient.storage.database.Restore;

/** What the house does for each verb of the command line. */
final class HouseVerbs implements Verbs {

    @Override
    public Running demo(Settings settings) {
        return Demo.open(settings);
    }

    /** A SQLite file has one bot; of several on PostgreSQL one leads and the others answer. */
    @Override
    public Running start(Settings settings) {
        DatabaseSettings database = new DatabaseSettings(settings.database());
        if (!database.isPostgres()) {
            new Leadership(database).tryLead().ifPresentOrElse(Leading::letGo, () -> {
                throw new InvalidSetting("QUOTIENT_DATABASE: another quotient already runs on " + settings.database()
                        + "; stop it first, or name another file.");
            });
        }
        return running(House.open(settings));
    }

    @Override
    public <T> T withTokens(Settings settings, Function<GivingTokens, T> work) {
        try (Database database = House.database(settings)) {
            Ports ports = StoredPorts.over(database);
            return work.apply(new GivingTokens(
                    ports.transactions(), ports.tokens(), ports.audit(), Clock.systemUTC(), new SecureRandom()));
        }
    }

    @Override
    public List<Finding> lookAtDatabase(Settings settings) {
        DatabaseSettings location = new DatabaseSettings(settings.database());
        if (!location.isPostgres() && !Files.exists(location.path())) {
            return List.of(
                    Finding.ok("database", "there is none yet at " + location.spoken() + "; the first start makes it"));
        }
        try (Database database = Database.open(location)) {
            return List.of(
                    Finding.ok("database", location.spoken() + " opens and its schema is current"),
                    chain(StoredPorts.over(database).audit().verify()));
        } catch (DatabaseUnusable unusable) {
            return List.of(Finding.fail("database", unusable.getMessage()));
        }
    }

    private static Finding chain(ChainCheck check) {
        return check.firstBroken().isEmpty()
                ? Finding.ok("audit", check.rows() + " rows, each tied to the one before")
                : Finding.fail(
                        "audit",
                        "row " + check.firstBroken().getAsLong()
                                + " is not as it was written, or is missing: keep this file, restore the last backup beside it,"
                                + " and compare the two from that row on");
    }

    @Override
    public void backup(Settings settings, Path file) {
        sentence(() -> {
            new Backup(new DatabaseSettings(settings.database())).writeTo(file);
            return file;
        });
    }

    @Override
    public void restore(Settings settings, Path file) {
        sentence(() -> new Restore(
                        new DatabaseSettings(settings.database()),
                        database -> StoredPorts.over(database).audit().verify().isWhole())
                .from(file));
    }

    @Override
    public RecordingUsage.Recorded importUsage(Settings settings, Path file) {
        try (Database database = House.database(settings)) {
            Ports ports = StoredPorts.over(database);
            House.furnish(ports, settings);
            Clock clock = settings.virtualStart().<Clock>map(VirtualClock::new).orElse(Clock.systemUTC());
            Costs costs = Costs.over(
                    ports,
                    () -> new NoticeId(UUID.randomUUID().toString()),
                    settings.budget(),
                    new DoorMeter(clock),
                    clock,
                    Clock.systemUTC());
            return new ImportingUsage(costs.form(), costs.recording()).read(file);
        }
    }

    @Override
    public ImportingExceptions.Imported importExceptions(Settings settings, Path file) {
        try (Database database = House.database(settings)) {
            Ports ports = StoredPorts.over(database);
            House.furnish(ports, settings);
            Clock clock = settings.virtualStart().<Clock>map(VirtualClock::new).orElse(Clock.systemUTC());
            NoticeIds ids = () -> new NoticeId(UUID.randomUUID().toString());
            ExceptionWork work = ExceptionUseCases.over(
                    ports, AlertUseCases.over(ports, ids, clock).raising(), ids, clock);
            return new ImportingExceptions(work.form(), work.opening()).read(file);
        }
    }

    @Override
    public Exported export(Settings settings, ExportKind kind, Path file, boolean force) {
        DatabaseSettings location = new DatabaseSettings(settings.database());
        if (!location.isPostgres() && !Files.exists(location.path())) {
            throw new CannotRun(
                    "There is no database at " + location.spoken() + " yet, so there is nothing to export.");
        }
        Clock clock = settings.virtualStart().<Clock>map(VirtualClock::new).orElse(Clock.systemUTC());
        try (Database database = House.database(settings)) {
            return ExportFile.write(file, force, export(kind, StoredPorts.over(database), clock));
        }
    }

    private static Export export(ExportKind kind, Ports ports, Clock clock) {
        ZoneId zone = ports.companies().current().zone();
        return switch (kind) {
            case AUDIT -> new AuditExport(ports.audit());
            case QUOTES -> new QuoteExport(ports.quotes(), zone);
            case EXCEPTIONS ->
                new ExceptionExport(
                        ports.exceptions(), clock.instant().atZone(zone).toLocalDate());
        };
    }

    @Override
    public ImportingMetrics.Imported importMetrics(Settings settings, ImportingMetrics.Kind kind, Path file) {
        try (Database database = House.database(settings)) {
            Ports ports = StoredPorts.over(database);
            House.furnish(ports, settings);
            Clock clock = settings.virtualStart().<Clock>map(VirtualClock::new).orElse(Clock.systemUTC());
            NoticeIds ids = () -> new NoticeId(UUID.randomUUID().toString());
            return new ImportingMetrics(RoiUseCases.over(ports, ids, clock), ports.companies(), ports.transactions())
                    .read(kind, file);
        }
    }

    @Override
    public void bench(Settings settings, List<String> rows, boolean quick, Consumer<String> lines) {
        Benchmarks.run(rows, quick, folder(settings), lines);
    }

    @Override
    public void simulate(Settings settings, int days, long seed, Consumer<String> lines) {
        try {
            Benchmarks.simulate(days, seed, folder(settings), lines);
        } catch (Broken promise) {
            throw new CannotRun(promise.getMessage());
        }
    }

    private static Path folder(Settings settings) {
        DatabaseSettings database = new DatabaseSettings(settings.database());
        return database.isPostgres()
                ? Path.of("").toAbsolutePath()
                : database.path().getParent();
    }

    /** Loads the classes of a start by starting, in memory and on a free port, and answering one request. */
    @Override
    public void warmUp() {
        WarmUp.run();
    }

    static Running running(House house) {
        return new Running() {
            @Override
            public URI uri() {
                return house.uri();
            }

            @Override
            public void close() {
                house.close();
            }
        };
    }

    private static <T> T sentence(Supplier<T> work) {
        try {
            return work.get();
        } catch (DatabaseUnusable unusable) {
            throw new CannotRun(unusable.getMessage());
        }
    }
}
