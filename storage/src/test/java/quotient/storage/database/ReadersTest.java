package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.company.Segment;
import quotient.domain.testing.TestQuotes;
import quotient.storage.DatabaseFiles;
import quotient.storage.PostgresServer;

/** Connections that only read: they cannot write, outlive a lost server, and none is left when the database closes. */
final class ReadersTest {
    private static final String VALUES =
            "SELECT ? AS text, ? AS number, ? AS amount, ? AS flag, ? AS moment, ? AS code,"
                    + " ? AS absent, ':not a name' AS colon";

    @TempDir
    Path folder;

    @Test
    void noReaderCanWriteASqliteFile() {
        try (Database database = Database.open(file())) {
            assertThrows(
                    DatabaseUnusable.class, () -> database.look(session -> session.change("DELETE FROM counters")));
            assertEquals(1000, value(database));
        }
    }

    @Test
    void noReaderCanWriteOnAServer() {
        DatabaseSettings settings = PostgresServer.freshDatabase();
        try (Database database = Database.open(settings)) {
            assertThrows(
                    DatabaseUnusable.class, () -> database.look(session -> session.change("DELETE FROM counters")));
            assertEquals(1000, value(database));
        }
        PostgresServer.drop(settings);
    }

    @Test
    void readingGoesOnWhenTheServerDropsItsConnections() {
        DatabaseSettings settings = PostgresServer.freshDatabase();
        try (Database database = Database.open(settings)) {
            assertEquals(1000, value(database));
            DatabaseFiles.execute(settings, """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """);
            assertEquals(1000, value(database));
            database.change(session -> session.change("UPDATE counters SET value = 7"));
            assertEquals(7, value(database));
        }
        PostgresServer.drop(settings);
    }

    /** SQLite takes its log away with the last connection to the file. */
    @Test
    void noConnectionIsLeftBehind() {
        DatabaseSettings settings = file();
        Path log = settings.path().resolveSibling("quotient.db-wal");
        try (Database database = Database.open(settings)) {
            assertEquals(1000, value(database));
            assertTrue(Files.exists(log));
        }
        assertFalse(Files.exists(log));
    }

    @Test
    void closingWaitsForWhoeverStillReads() throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newFixedThreadPool(2);
        try (Database database = Database.open(file())) {
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<Long> read = other.submit(() -> database.look(session -> {
                reading.countDown();
                awaitQuietly(goOn);
                return session.one("SELECT value FROM counters", row -> row.number("value"));
            }));
            reading.await();
            Future<?> closing = other.submit(database::close);
            goOn.countDown();
            assertEquals(1000, read.get());
            closing.get();
            assertThrows(IllegalStateException.class, () -> value(database));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        try (Database database = Database.open(file())) {
            List<Object> read = database.look(session -> session.one(
                    VALUES,
                    row -> List.of(
                            row.text("text"),
                            row.number("number"),
                            row.decimal("amount"),
                            row.flag("flag"),
                            row.moment("moment"),
                            row.word("code", Segment.class),
                            row.optionalText("absent"),
                            row.text("colon")),
                    "a ? :b <c>",
                    5,
                    new BigDecimal("0.10"),
                    true,
                    Optional.of(TestQuotes.START),
                    Segment.MID_MARKET,
                    Optional.empty()));
            assertEquals(
                    List.of(
                            "a ? :b <c>",
                            5L,
                            new BigDecimal("0.10"),
                            true,
                            TestQuotes.START,
                            Segment.MID_MARKET,
                            Optional.empty(),
                            ":not a name"),
                    read);
        }
    }

    @Test
    void aValueOfNoKindThatIsKeptIsRefused() {
        try (Database database = Database.open(file())) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.look(
                            session -> session.first("SELECT ? AS day", row -> row.text("day"), LocalDate.EPOCH)));
        }
    }

    private DatabaseSettings file() {
        return DatabaseSettings.file(folder.resolve("quotient.db"));
    }

    private static long value(Database database) {
        return database.look(session -> session.one("SELECT value FROM counters", row -> row.number("value")));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }
}
