package quotient.bot.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.commandline.CannotRun;
import quotient.domain.audit.AuditEntry;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestExceptions;
import quotient.domain.testing.TestQuotes;

@DisplayName("P113: what auditors take away can be checked from the file alone, and is there whole or not at all")
class ExportStoryTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @TempDir
    private Path folder;

    private final Ports ports = Ports.inMemory();

    @Test
    @DisplayName("P113: the hashes of the audit log are recomputed from its lines, and a changed line shows")
    void theChainIsRecomputedFromItsLines() throws IOException {
        for (int row = 0; row < Export.PAGE + 3; row++) {
            ports.auditTrail()
                    .append(new AuditEntry(
                            Instant.parse("2026-03-02T13:00:00.000000001Z").plusSeconds(row),
                            "U0REP",
                            "quote.created",
                            "Q-" + (1001 + row),
                            row % 2 == 0 ? Optional.of("v2026-01-01a") : Optional.empty(),
                            Map.of("price", "0.50", "client", "a \"b\" <c> & ü 🚀\n\u2028{}", "Zeta", "")));
        }
        Path file = folder.resolve("audit.jsonl");
        Exported exported = ExportFile.write(file, false, new AuditExport(ports.auditTrail()));

        List<String> lines = Files.readAllLines(file, UTF_8);
        assertEquals(Export.PAGE + 3, lines.size());
        assertEquals(lines.size(), exported.rows());
        assertEquals(exported.lastHash().orElseThrow(), lastHash(lines));
        assertEquals(
                exported.lastHash().orElseThrow(),
                ports.auditTrail().verify().reached().hash());
        List<String> changed = lines.stream()
                .map(line -> line.replace("\"subject\":\"Q-1007\"", "\"subject\":\"Q-1008\""))
                .toList();
        assertThrows(IllegalStateException.class, () -> lastHash(changed));
        assertThrows(IllegalStateException.class, () -> lastHash(lines.subList(1, lines.size())));
    }

    /** The recipe of the README, and nothing else. */
    private static String lastHash(List<String> lines) {
        String previous = "0".repeat(64);
        for (String line : lines) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            MessageDigest digest = sha256();
            add(digest, previous);
            add(digest, row.get("number").getAsString());
            for (String field : List.of("at", "actor", "action", "subject", "policy")) {
                JsonElement value = row.get(field);
                add(digest, value.isJsonNull() ? "" : value.getAsString());
            }
            row.getAsJsonObject("facts").entrySet().forEach(fact -> {
                add(digest, fact.getKey());
                add(digest, fact.getValue().getAsString());
            });
            previous = HexFormat.of().formatHex(digest.digest());
            if (!previous.equals(row.get("hash").getAsString())) {
                throw new IllegalStateException("row " + row.get("number") + " is not as it was written");
            }
        }
        return previous;
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    @DisplayName("Quotes and exceptions come page by page, a row each, and nothing in them is run")
    void quotesAndExceptionsComeAsRows() throws IOException {
        IntStream.range(0, Export.PAGE + 1)
                .mapToObj(at -> TestQuotes.plain()
                        .client("=cmd|' /C calc'!A0")
                        .quote(ports.quotes().nextId()))
                .forEach(ports.quotes()::add);
        Path file = folder.resolve("quotes.csv");
        assertEquals(
                Export.PAGE + 1,
                ExportFile.write(file, false, new QuoteExport(ports.quotes(), ZONE))
                        .rows());
        List<NamedCsvRecord> quotes = rows(file);
        assertEquals(Export.PAGE + 1, quotes.size());
        assertEquals("'=cmd|' /C calc'!A0", quotes.get(0).getField("client"));
        assertEquals("v2026-01-01a", quotes.get(0).getField("policy_version"));

        ports.exceptions()
                .add(TestExceptions.plain().exception(ports.exceptions().nextId()));
        Path other = folder.resolve("exceptions.csv");
        ExportFile.write(other, false, new ExceptionExport(ports.exceptions(), LocalDate.of(2026, 3, 12)));
        assertEquals("open", rows(other).get(0).getField("status"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =1+1            | '=1+1
            +1              | '+1
            -1+2            | '-1+2
            -12.50          | -12.50
            @SUM(A1)        | '@SUM(A1)
            ~\tx~           | ~'\tx~
            plain           | plain
            a=b             | a=b
            ~~              | ~~
            """)
    void whatBeginsLikeAFormulaIsText(String cell, String safe) {
        assertEquals(safe, SafeCsv.safe(cell));
    }

    @Test
    @DisplayName("A file that is there stays, and what breaks off leaves nothing")
    void nothingIsLostAndNothingHalf() throws IOException {
        Path file = folder.resolve("audit.jsonl");
        Files.writeString(file, "before");
        assertEquals(
                file + " is there already: name another file, or add --force to replace it.",
                ExportFile.objection(file, false).orElseThrow());
        assertEquals(Optional.empty(), ExportFile.objection(file, true));
        assertThrows(
                CannotRun.class,
                () -> ExportFile.write(file, true, writer -> {
                    writer.write("half");
                    throw new UncheckedIOException(new IOException("no space left"));
                }));
        assertEquals("before", Files.readString(file));
        ExportFile.write(file, true, new AuditExport(ports.auditTrail()));
        assertNotEquals("before", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertArrayEquals(new Object[] {file}, left.toArray());
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
