package quotient.bot.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CSV that no spreadsheet runs: a cell that begins like a formula is led by an apostrophe, which makes it text. Plain
 * numbers stay numbers, also below zero.
 */
final class SafeCsv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-\\d{1,30}(?:\\.\\d{1,30})?");

    private final CsvWriter csv;

    SafeCsv(Writer writer, List<String> columns) {
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns);
    }

    /** @param cells texts, numbers and enums as they read; an empty optional is an empty cell */
    void row(Stream<?> cells) {
        csv.writeRecord(cells.map(SafeCsv::text).map(SafeCsv::safe).toList());
    }

    /** What is held back is written. */
    void flush() throws IOException {
        csv.flush();
    }

    static String safe(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String text(Object cell) {
        return cell instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : cell.toString();
    }
}
