package quotient.bot.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import quotient.bot.simulation.Plan;
import quotient.bot.simulation.Simulation;

/** The table that anyone can repeat. Every ratio is between two things measured in turn in the same run. */
public final class Benchmarks {

    /** {@link SizeRow} adds quotes to the large database, which is why those that only read it come before. */
    private static final List<BenchRow> ROWS = List.of(
            new QuoteRow(),
            RoutineRow.nightly(),
            RoutineRow.weekly(),
            new ScenarioRow(),
            new ExceptionRow(),
            new SizeRow(),
            new StartRow(),
            new MemoryRow(),
            new OutboxRow(),
            new StormRow(),
            new ChartRow(),
            new SimulateRow());

    private Benchmarks() {}

    /** The names of what can be measured singly. */
    public static List<String> names() {
        return ROWS.stream().map(BenchRow::name).toList();
    }

    /**
     * Lives so many days by that seed.
     *
     * @param parent in which a folder is made that goes when it is done
     * @throws quotient.bot.simulation.Broken naming the promise that was not kept
     */
    public static void simulate(int days, long seed, Path parent, Consumer<String> lines) {
        try (Site site = Site.in(parent)) {
            Simulation.run(Plan.of(days, seed, site.folder())).lines().forEach(lines);
        }
    }

    /**
     * @param names of rows; none for all
     * @param quick a first impression, on a small database
     * @param folder on the disk that is to be measured; what is made there is removed
     */
    public static void run(List<String> names, boolean quick, Path folder, Consumer<String> lines) {
        try (Terms terms = quick ? Terms.quick(folder) : Terms.full(folder)) {
            lines.accept(Machine.described(folder));
            lines.accept(Line.HEAD);
            ROWS.stream()
                    .filter(row -> names.isEmpty() || names.contains(row.name()))
                    .forEach(row -> row.measure(terms).forEach(line -> lines.accept(line.toString())));
        }
    }
}
