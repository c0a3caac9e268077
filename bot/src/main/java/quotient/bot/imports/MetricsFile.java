package quotient.bot.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quotient.bot.commandline.CannotRun;

/**
 * A CSV file of figures, one a line, in the layout of MET 4.2: {@code metric_category,metric_name,value,unit,notes} with
 * {@code date_captured} or {@code measurement_date}, in any order, and perhaps {@code project_id}.
 */
final class MetricsFile {

    static final String PROJECT = "project_id";

    private static final List<String> COMMON = List.of("metric_category", "metric_name", "value", "unit", "notes");
    private static final Set<String> OPTIONAL = Set.of("notes", "unit", PROJECT);
    private static final int MOST_ROWS = 10_000;

    private MetricsFile() {}

    /** A line of the file. */
    record Row(
            long line,
            String project,
            String day,
            String category,
            String metric,
            String value,
            String unit,
            String notes) {}

    /**
     * @param dayColumn {@code date_captured} or {@code measurement_date}
     * @throws CannotRun when it is no such file
     */
    static List<Row> read(Path path, String dayColumn) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(path)) {
            for (NamedCsvRecord record : csv) {
                if (rows.isEmpty()) {
                    checkColumns(path, record.getHeader(), dayColumn);
                }
                rows.add(row(path, record, dayColumn));
                if (rows.size() > MOST_ROWS) {
                    throw new CannotRun(path + " holds more than 10,000 lines; nothing of it was imported.");
                }
            }
        } catch (CsvParseException broken) {
            throw new CannotRun(path + " is not CSV that I can read: " + broken.getMessage());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CannotRun(path + " cannot be read: " + unreadable.getMessage());
        }
        if (rows.isEmpty()) {
            throw new CannotRun(
                    path + " holds no figures: its first line names the columns, one figure a line follows.");
        }
        return rows;
    }

    private static void checkColumns(Path path, List<String> header, String dayColumn) {
        Set<String> wanted = new HashSet<>(COMMON);
        wanted.add(dayColumn);
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(header);
        missing.removeAll(OPTIONAL);
        Set<String> unknown = new HashSet<>(header);
        unknown.removeAll(wanted);
        unknown.remove(PROJECT);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new CannotRun(path + " was not imported, because of its first line: it must name "
                    + dayColumn + ", " + String.join(", ", COMMON) + ", and may name " + PROJECT + "; it names "
                    + String.join(", ", header) + ".");
        }
    }

    private static Row row(Path path, NamedCsvRecord record, String dayColumn) {
        if (record.getFieldCount() > record.getHeader().size()) {
            throw new CannotRun("nothing of " + path + " was imported: line " + record.getStartingLineNumber()
                    + " holds more values than there are columns.");
        }
        return new Row(
                record.getStartingLineNumber(),
                field(record, PROJECT),
                field(record, dayColumn),
                field(record, "metric_category"),
                field(record, "metric_name"),
                field(record, "value"),
                field(record, "unit"),
                field(record, "notes"));
    }

    private static String field(NamedCsvRecord record, String name) {
        return record.findField(name).orElse("").strip();
    }
}
