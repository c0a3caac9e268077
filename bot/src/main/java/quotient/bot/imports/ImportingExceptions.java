package quotient.bot.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.commandline.CannotRun;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;

/**
 * Opens the exceptions of a CSV file, whose first line names its columns as the REST API names the fields. Each row stands
 * for itself: the good ones land, the others come back as a file beside it, with a reason in the column {@code why}.
 * Whoever may run the command line may do it. The same file again opens nothing twice.
 */
public final class ImportingExceptions {

    /** The column of the file that comes back; a file with it may be mended and read again. */
    public static final String WHY = "why";

    private static final Actor OPERATOR = new Actor("operator", "operator", Set.of(Role.ADMIN), Optional.empty());

    private final ExceptionForm form;
    private final OpeningExceptions opening;

    public ImportingExceptions(ExceptionForm form, OpeningExceptions opening) {
        this.form = form;
        this.opening = opening;
    }

    /** @param rejected the file that came back, empty when every row landed */
    public record Imported(int opened, int refused, Optional<Path> rejected) {}

    private record Row(List<String> values, Optional<String> why) {}

    /** @throws CannotRun when it is no CSV file, or the file that comes back cannot be written */
    public Imported read(Path path) {
        List<String> header = new ArrayList<>();
        List<Row> bad = new ArrayList<>();
        int opened = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(path)) {
            for (NamedCsvRecord row : csv) {
                if (header.isEmpty()) {
                    header.addAll(row.getHeader());
                }
                Optional<String> why = open(row);
                if (why.isEmpty()) {
                    opened++;
                } else {
                    bad.add(new Row(List.copyOf(row.getFields()), why));
                }
            }
        } catch (CsvParseException broken) {
            throw new CannotRun(path + " is not CSV that I can read to its end, " + opened + " exceptions are open: "
                    + broken.getMessage());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CannotRun(path + " cannot be read: " + unreadable.getMessage());
        }
        return new Imported(
                opened, bad.size(), bad.isEmpty() ? Optional.empty() : Optional.of(back(path, header, bad)));
    }

    /** Why it was not opened. */
    private Optional<String> open(NamedCsvRecord row) {
        if (row.getFieldCount() > row.getHeader().size()) {
            return Optional.of("line " + row.getStartingLineNumber() + " holds more values than there are columns.");
        }
        Map<String, String> fields = new HashMap<>(row.getFieldsAsMap());
        fields.remove(WHY);
        try {
            return opening.open(OPERATOR, form.opening(fields))
                    .match(opened -> Optional.empty(), refusal -> Optional.of(sentence(refusal)));
        } catch (InvalidInput invalid) {
            return Optional.of(invalid.getMessage());
        }
    }

    private static String sentence(Refusal refusal) {
        return refusal.sentence();
    }

    private static Path back(Path path, List<String> header, List<Row> bad) {
        Path back = path.resolveSibling(path.getFileName() + ".rejected.csv");
        int columns = header.contains(WHY) ? header.indexOf(WHY) : header.size();
        try (CsvWriter csv = CsvWriter.builder().build(back)) {
            csv.writeRecord(with(header, columns, WHY));
            bad.forEach(
                    row -> csv.writeRecord(with(row.values(), columns, row.why().orElse(""))));
            return back;
        } catch (IOException | UncheckedIOException unwritable) {
            throw new CannotRun(
                    bad.size() + " rows were refused, and " + back + " cannot be written: " + unwritable.getMessage());
        }
    }

    private static List<String> with(List<String> values, int column, String value) {
        List<String> row = new ArrayList<>(values.subList(0, Math.min(values.size(), column)));
        while (row.size() < column) {
            row.add("");
        }
        row.add(value);
        return row;
    }
}
