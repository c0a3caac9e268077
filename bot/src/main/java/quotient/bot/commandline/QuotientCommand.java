package quotient.bot.commandline;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import quotient.bot.exports.ExportFile;
import quotient.bot.exports.ExportKind;
import quotient.bot.exports.Exported;
import quotient.bot.imports.ImportingExceptions;
import quotient.bot.imports.ImportingMetrics;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.domain.usage.RecordingUsage;

/** Runs one verb. What goes wrong is one sentence on standard error; standard output belongs to what was asked for. */
public final class QuotientCommand {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int MISTAKEN = 2;

    private final Verbs verbs;
    private final Map<String, String> environment;
    private final Path folder;
    private final PrintStream out;
    private final PrintStream err;

    /** @param folder where {@code quotient.yml} is looked for */
    public QuotientCommand(
            Verbs verbs, Map<String, String> environment, Path folder, PrintStream out, PrintStream err) {
        this.verbs = verbs;
        this.environment = environment;
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    /** @return the exit status: 0 done, 1 failed, 2 for wrong arguments and wrong settings */
    public int run(String... arguments) {
        try {
            return run(Typed.read(arguments));
        } catch (BadArguments | InvalidSetting mistake) {
            return say(mistake.getMessage(), MISTAKEN);
        } catch (CannotRun reason) {
            return say(reason.getMessage(), FAILED);
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(QuotientCommand.class).error("the verb failed", failure);
            return say("Something went wrong that should not have: the lines above say where.", FAILED);
        }
    }

    private int run(Typed typed) {
        return switch (typed.verb()) {
            case "help" -> help();
            case "warm-up" -> warmUp();
            case "demo" -> new Watch(out).keep(verbs.demo(settings(typed)));
            case "start" -> new Watch(out).keep(verbs.start(settings(typed).checkedForSlack()));
            case "doctor" -> doctor(settings(typed));
            case "backup" -> backup(settings(typed), file(typed));
            case "restore" -> restore(settings(typed), file(typed));
            case "import usage" -> importUsage(settings(typed), file(typed));
            case "import exceptions" -> importExceptions(settings(typed), file(typed));
            case "export audit" -> export(ExportKind.AUDIT, typed);
            case "export quotes" -> export(ExportKind.QUOTES, typed);
            case "export exceptions" -> export(ExportKind.EXCEPTIONS, typed);
            case "import baseline" -> importMetrics(settings(typed), ImportingMetrics.Kind.BASELINE, file(typed));
            case "import measurements" ->
                importMetrics(settings(typed), ImportingMetrics.Kind.MEASUREMENTS, file(typed));
            case "bench" -> bench(settings(typed), typed);
            default -> new TokenVerbs(verbs, out, err).run(typed, settings(typed));
        };
    }

    private Settings settings(Typed typed) {
        return Settings.read(environment, SettingsFile.find(typed.config(), folder));
    }

    private static Path file(Typed typed) {
        return Typed.path(typed.argument().orElse(""));
    }

    private int help() {
        HelpText.lines().forEach(out::println);
        return DONE;
    }

    private int warmUp() {
        verbs.warmUp();
        return DONE;
    }

    private int doctor(Settings settings) {
        List<Finding> findings = new Doctor(settings, verbs::lookAtDatabase, Clock.systemUTC()).look();
        findings.forEach(out::println);
        return findings.stream().anyMatch(Finding::isFailure) ? FAILED : DONE;
    }

    private int backup(Settings settings, Path file) {
        verbs.backup(settings, file);
        out.println("The database is copied to " + file + ".");
        return DONE;
    }

    private int restore(Settings settings, Path file) {
        verbs.restore(settings, file);
        out.println("The database is what " + file + " holds; the one before stands beside it.");
        return DONE;
    }

    private int importUsage(Settings settings, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadArguments("There is no file " + file + ": name a CSV file of tasks.");
        }
        RecordingUsage.Recorded recorded = verbs.importUsage(settings, file);
        out.printf(
                Locale.ROOT,
                "%,d tasks are recorded from %s; %,d were recorded before.%n",
                recorded.recorded(),
                file,
                recorded.duplicates());
        return DONE;
    }

    private int importExceptions(Settings settings, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadArguments("There is no file " + file + ": name a CSV file of exceptions.");
        }
        ImportingExceptions.Imported imported = verbs.importExceptions(settings, file);
        out.printf(Locale.ROOT, "%,d exceptions of %s are open.%n", imported.opened(), file);
        imported.rejected()
                .ifPresent(back -> out.printf(
                        Locale.ROOT, "%,d were not; %s holds them, each with its reason.%n", imported.refused(), back));
        return imported.rejected().isEmpty() ? DONE : FAILED;
    }

    private int export(ExportKind kind, Typed typed) {
        Path file = file(typed);
        ExportFile.objection(file, typed.force()).ifPresent(sentence -> {
            throw new BadArguments(sentence);
        });
        Exported exported = verbs.export(settings(typed), kind, file, typed.force());
        out.printf(
                Locale.ROOT,
                "%,d %s are written to %s%s.%n",
                exported.rows(),
                kind.spoken(),
                file,
                exported.lastHash()
                        .map(hash -> "; the last has the hash " + hash)
                        .orElse(""));
        return DONE;
    }

    private int importMetrics(Settings settings, ImportingMetrics.Kind kind, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadArguments("There is no file " + file + ": name a CSV file of figures.");
        }
        ImportingMetrics.Imported imported = verbs.importMetrics(settings, kind, file);
        out.printf(
                Locale.ROOT,
                "%,d figures of %d days are entered from %s; %d of these days wait for review.%n",
                imported.figures(),
                imported.days(),
                file,
                imported.toReview());
        return DONE;
    }

    private int bench(Settings settings, Typed typed) {
        typed.span()
                .ifPresentOrElse(
                        span -> verbs.simulate(settings, span.days(), span.seed(), out::println),
                        () -> verbs.bench(settings, typed.rows(), typed.quick(), out::println));
        return DONE;
    }

    private int say(String sentence, int status) {
        err.println("quotient: " + Optional.ofNullable(sentence).orElse("it did not work."));
        return status;
    }
}
