package quotient.bot.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import quotient.bot.commandline.CannotRun;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.usage.UsageForm;

/** A CSV file of tasks, whose first line names its columns as the REST API names the fields; read some rows at a time. */
final class UsageFile {

    private static final List<String> NEEDED =
            List.of(UsageForm.ID, UsageForm.AT, UsageForm.MODEL, UsageForm.INPUT, UsageForm.OUTPUT);

    private final Path path;

    UsageFile(Path path) {
        this.path = path;
    }

    /**
     * Hands out every row, a batch after the other.
     *
     * @throws CannotRun when it is no such file
     */
    void read(Consumer<Batch> reader) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(path)) {
            Batch batch = new Batch();
            boolean first = true;
            for (NamedCsvRecord row : csv) {
                if (first) {
                    checkColumns(row.getHeader());
                    first = false;
                }
                checkLength(row);
                batch.add(row);
                if (batch.rows().size() == UsageForm.MOST_AT_ONCE) {
                    reader.accept(batch);
                    batch = new Batch();
                }
            }
            if (first) {
                throw new CannotRun(
                        path + " holds no tasks: its first line names the columns, one task a line follows.");
            }
            if (!batch.rows().isEmpty()) {
                reader.accept(batch);
            }
        } catch (CsvParseException broken) {
            throw new CannotRun(path + " is not CSV that I can read: " + because(broken));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CannotRun(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    private void checkLength(NamedCsvRecord row) {
        int columns = row.getHeader().size();
        if (row.getFieldCount() > columns) {
            throw new CannotRun("nothing of " + path + " was imported: line " + row.getStartingLineNumber() + " holds "
                    + row.getFieldCount() + " values, but the first line names " + columns + " columns.");
        }
    }

    private void checkColumns(List<String> header) {
        Fields fields = new Fields(Map.of());
        NEEDED.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> fields.note(name, "the column " + name + " is missing"));
        Map<String, String> named = new HashMap<>();
        header.forEach(name -> named.put(name, name));
        Fields columns = new Fields(named);
        columns.refuseOthersThan(UsageForm.NAMES);
        try {
            columns.check();
            fields.check();
        } catch (InvalidInput invalid) {
            throw new CannotRun(path + " was not imported, because of its first line: " + invalid.getMessage());
        }
    }

    private static String because(CsvParseException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** Some rows, and the lines on which they stand. */
    static final class Batch {
        private final List<Map<String, String>> rows = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();

        private void add(NamedCsvRecord row) {
            rows.add(row.getFieldsAsMap());
            lines.add(row.getStartingLineNumber());
        }

        List<Map<String, String>> rows() {
            return rows;
        }

        /** {@code line 4}, of the row at that position. */
        String place(int position) {
            return "line " + lines.get(position);
        }
    }
}
