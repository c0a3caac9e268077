package quotient.storage.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.testing.Ports;
import quotient.storage.StoredPorts;

/** A process that dies in the middle of writing leaves everything it confirmed, and nothing half-done. */
final class CrashTest {
    private static final int DIED = 137;

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedStandsAfterEachOfSeveralCrashes() throws IOException, InterruptedException {
        Path file = folder.resolve("quotient.db");
        List<String> confirmed = new ArrayList<>();
        for (int units : List.of(1, 37, 200, 301)) {
            confirmed.addAll(writeAndDie(file, units));
            try (Database database = Database.open(DatabaseSettings.file(file))) {
                requireWhole(StoredPorts.of(database), confirmed);
            }
        }
        assertTrue(confirmed.size() >= 500);
    }

    private static void requireWhole(Ports ports, List<String> confirmed) {
        List<Quote> quotes =
                ports.quotes().list(QuoteFilter.ALL, 10_000, Optional.empty()).items();
        assertTrue(ports.auditTrail().verify().isWhole());
        assertEquals(ports.auditTrail().verify().rows(), quotes.size());
        quotes.forEach(quote -> {
            assertEquals(1, quote.openApprovals().size());
            assertEquals(1, ports.auditTrail().of(quote.id().value()).size());
        });
        confirmed.forEach(id ->
                assertTrue(ports.quotes().find(new QuoteId(id)).isPresent(), () -> id + " was confirmed and is lost"));
    }

    /** @return the lines it got out before it died; the last may be cut off and does not count */
    private static List<String> writeAndDie(Path file, int units) throws IOException, InterruptedException {
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingDesk.class.getName(),
                        file.toString(),
                        Integer.toString(units))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(desk.getInputStream().readAllBytes(), UTF_8);
        assertEquals(DIED, desk.waitFor());
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith("Q-"))
                .toList();
    }
}
