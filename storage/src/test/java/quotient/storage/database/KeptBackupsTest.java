package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.storage.StoredPorts;

@DisplayName("O9: backups are made, checked by opening them, and as many kept as are wanted")
final class KeptBackupsTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    @TempDir
    Path folder;

    private DatabaseSettings settings;
    private Database database;

    @BeforeEach
    void open() {
        settings = DatabaseSettings.file(folder.resolve("quotient.db"));
        database = Database.open(settings);
        StoredPorts.of(database).quotes().add(TestQuotes.plain().quote(1001));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBackupHoldsWhatTheRunningDatabaseHolds() throws IOException {
        String done = backups(8).make(SUNDAY);
        assertTrue(done.matches("quotient-2026-03-08\\.db, \\d+ KiB, checked; removed 0"), done);
        assertEquals(List.of("quotient-2026-03-08.db"), files());
        try (Database copy = Database.open(DatabaseSettings.file(folder.resolve("backups/quotient-2026-03-08.db")))) {
            Ports ports = StoredPorts.of(copy);
            assertTrue(ports.quotes().find(TestQuotes.plain().quote(1001).id()).isPresent());
        }
    }

    @Test
    void ofOneDayTheLatestStands() throws IOException {
        backups(8).make(SUNDAY);
        StoredPorts.of(database).quotes().add(TestQuotes.plain().quote(1002));
        backups(8).make(SUNDAY);
        assertEquals(List.of("quotient-2026-03-08.db"), files());
        try (Database copy = Database.open(DatabaseSettings.file(folder.resolve("backups/quotient-2026-03-08.db")))) {
            assertTrue(StoredPorts.of(copy)
                    .quotes()
                    .find(TestQuotes.plain().quote(1002).id())
                    .isPresent());
        }
    }

    @Test
    void theOldestGoAndOnlyThoseThatAreOurs() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups/quotient-of-mine.db"), "mine");
        Files.writeString(folder.resolve("backups/aaa.db"), "mine");
        for (int week = 0; week < 4; week++) {
            backups(2).make(SUNDAY.plusWeeks(week));
        }
        assertEquals(
                List.of("aaa.db", "quotient-2026-03-22.db", "quotient-2026-03-29.db", "quotient-of-mine.db"), files());
    }

    @Test
    void aCopyThatIsNotWholeIsNotKeptAndRemovesNone() throws IOException {
        backups(1).make(SUNDAY);
        KeptBackups suspicious = new KeptBackups(settings, 1, copy -> false);
        DatabaseUnusable refused = assertThrows(DatabaseUnusable.class, () -> suspicious.make(SUNDAY.plusWeeks(1)));
        assertTrue(refused.getMessage().contains("is not as it was written; it was not kept."), refused.getMessage());
        assertEquals(List.of("quotient-2026-03-08.db"), files());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file in its place");
        DatabaseUnusable refused =
                assertThrows(DatabaseUnusable.class, () -> backups(8).make(SUNDAY));
        assertEquals("No backup can be written to " + folder.resolve("backups") + ".", refused.getMessage());
    }

    @Test
    void onPostgresItSaysWhoseItIsAndDoesNothing() {
        KeptBackups postgres =
                new KeptBackups(new DatabaseSettings("jdbc:postgresql://localhost/desk"), 8, copy -> true);
        assertEquals(
                "nothing: a PostgreSQL database is backed up by its operator, with pg_dump", postgres.make(SUNDAY));
    }

    private KeptBackups backups(int kept) {
        return new KeptBackups(
                settings,
                kept,
                copy -> StoredPorts.of(copy).auditTrail().verify().isWhole());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
