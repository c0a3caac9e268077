package quotient.bot.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The table that anyone can repeat. Every ratio is between two things measured in turn in the same run. */
public final class Benchmarks {

    private static final List<BenchRow> ROWS = List.of(
            new QuoteRow(),
            new SizeRow(),
            new StartRow(),
            new MemoryRow(),
            new OutboxRow(),
            new StormRow(),
            new ChartRow());

    private Benchmarks() {}

    /** The names of what can be measured singly. */
    public static List<String> names() {
        return ROWS.stream().map(BenchRow::name).toList();
    }

    /**
     * @param names of rows; none for all
     * @param quick a first impression, on a small database
     * @param folder on the disk that is to be measured; what is made there is removed
     */
    public static void run(List<String> names, boolean quick, Path folder, Consumer<String> lines) {
        Terms terms = quick ? Terms.quick(folder) : Terms.full(folder);
        lines.accept(Machine.described(folder));
        lines.accept(Line.HEAD);
        ROWS.stream()
                .filter(row -> names.isEmpty() || names.contains(row.name()))
                .forEach(row -> row.measure(terms).forEach(line -> lines.accept(line.toString())));
    }
}
