package quotient.bot.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import quotient.bot.access.GivingTokens;
import quotient.bot.exports.ExportKind;
import quotient.bot.exports.Exported;
import quotient.bot.imports.ImportingExceptions;
import quotient.bot.imports.ImportingMetrics;
import quotient.bot.settings.Settings;
import quotient.domain.usage.RecordingUsage;

/**
 * What the house does for each verb. Every one may throw {@link CannotRun} or {@link
 * quotient.bot.settings.InvalidSetting} with a sentence for the operator.
 */
public interface Verbs {

    /** The bot with sample data and a Slack of its own. */
    Running demo(Settings settings);

    /** The bot in a real Slack. The settings have what that needs. */
    Running start(Settings settings);

    /** Opens the database, lets the work be done and closes it. */
    <T> T withTokens(Settings settings, Function<GivingTokens, T> work);

    /** Opens the database if it is there and reads all of its audit log. */
    List<Finding> lookAtDatabase(Settings settings);

    void backup(Settings settings, Path file);

    void restore(Settings settings, Path file);

    /** Records the tasks of a CSV file, all of them or none. */
    RecordingUsage.Recorded importUsage(Settings settings, Path file);

    /** Opens the exceptions of a CSV file; what cannot be opened comes back as a file beside it. */
    ImportingExceptions.Imported importExceptions(Settings settings, Path file);

    /** Enters the figures of a CSV file, all of them or none. */
    ImportingMetrics.Imported importMetrics(Settings settings, ImportingMetrics.Kind kind, Path file);

    /**
     * Writes everything of that kind to the file, or nothing.
     *
     * @param force whether it may take the place of a file that is there
     */
    Exported export(Settings settings, ExportKind kind, Path file, boolean force);

    /**
     * Says line by line what it measures.
     *
     * @param rows the names of what is measured; none for everything
     * @param quick a first impression
     */
    void bench(Settings settings, List<String> rows, boolean quick, Consumer<String> lines);

    /** Lives so many days by that seed, and says what they came to. */
    void simulate(Settings settings, int days, long seed, Consumer<String> lines);

    /** Loads what a start needs and leaves nothing behind, so that the build can archive the classes. */
    void warmUp();
}
