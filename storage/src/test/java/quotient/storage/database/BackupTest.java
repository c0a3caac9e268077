package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.audit.ChainCheck;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TransactionsContract;
import quotient.storage.DatabaseFiles;
import quotient.storage.StoredPorts;
import quotient.storage.audit.StoredAuditTrail;

/** What is backed up can be restored, and nothing else can. */
final class BackupTest {
    @TempDir
    Path folder;

    private DatabaseSettings settings;
    private Path backup;

    @BeforeEach
    void name() {
        settings = DatabaseSettings.file(folder.resolve("quotient.db"));
        backup = folder.resolve("backup.db");
    }

    @Test
    void whatWasBackedUpComesBackAndTheOldDatabaseIsKept() {
        write(3);
        new Backup(settings).writeTo(backup);
        write(2);
        Path kept = restore().from(backup);
        assertEquals(3, rows(settings));
        assertEquals(5, rows(DatabaseSettings.file(kept)));
    }

    @Test
    void aBackupTakenUnderWritesIsWhole() throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(50);
        try (Database database = Database.open(settings)) {
            Ports ports = StoredPorts.of(database);
            Future<?> writing = other.submit(() -> {
                while (!enough.get()) {
                    ports.transactions().write(() -> TransactionsContract.addAudited(ports, TestQuotes.plain()));
                    underWay.countDown();
                }
            });
            underWay.await();
            new Backup(settings).writeTo(backup);
            enough.set(true);
            writing.get();
        } finally {
            other.shutdownNow();
        }
        ChainCheck check = check(DatabaseSettings.file(backup));
        assertTrue(check.isWhole());
        assertTrue(check.rows() >= 50);
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        write(1);
        Files.writeString(backup, "precious");
        assertSays("exists already", () -> new Backup(settings).writeTo(backup));
        assertEquals("precious", Files.readString(backup));
    }

    @Test
    void withoutADatabaseThereIsNothingToBackUp() {
        assertSays("no database", () -> new Backup(settings).writeTo(backup));
        assertFalse(Files.exists(settings.path()));
    }

    @Test
    void postgresHasItsOwnTools() {
        DatabaseSettings server = new DatabaseSettings("jdbc:postgresql://h/desk");
        assertSays("pg_dump", () -> new Backup(server).writeTo(backup));
        assertSays("pg_dump", () -> new Restore(server, database -> true).from(backup));
    }

    @Test
    void nothingIsRestoredWhileTheBotRuns() throws Exception {
        write(1);
        new Backup(settings).writeTo(backup);
        try (AutoCloseable lead = new Leadership(settings).tryLead().orElseThrow()) {
            assertSays("The bot runs", () -> restore().from(backup));
            assertTrue(new Leadership(settings).tryLead().isEmpty(), lead::toString);
        }
        restore().from(backup);
    }

    @Test
    void aDamagedBackupIsRefused() throws IOException {
        write(300);
        new Backup(settings).writeTo(backup);
        byte[] bytes = Files.readAllBytes(backup);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 20_000; at++) {
            bytes[at] = 0;
        }
        Files.write(backup, bytes);
        assertRefused("is damaged");
    }

    @Test
    void aBackupCutInHalfIsRefused() throws IOException {
        write(300);
        new Backup(settings).writeTo(backup);
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused("is damaged");
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        write(1);
        Files.writeString(backup, "this is no database at all, whatever its name says");
        assertRefused("is not a SQLite database");
    }

    @Test
    void aBackupOfAnotherProgramIsRefused() {
        write(1);
        DatabaseFiles.execute(backup, "CREATE TABLE groceries (name TEXT)");
        assertRefused("no data of this program");
    }

    @Test
    void aMissingBackupIsRefused() {
        write(1);
        assertRefused("no backup");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() {
        write(1);
        new Backup(settings).writeTo(backup);
        DatabaseFiles.execute(backup, "INSERT INTO schema_history VALUES (999, 'V999__later.sql', 'x')");
        assertRefused("newer version");
    }

    @Test
    void aBackupWhoseAuditLogWasChangedIsRefused() {
        write(3);
        new Backup(settings).writeTo(backup);
        DatabaseFiles.execute(
                backup,
                "DROP TRIGGER audit_log_never_changes",
                "UPDATE audit_log SET actor = 'U0EVE' WHERE number = 2");
        assertRefused("audit log");
    }

    @Test
    void aDamagedDatabaseIsReplacedAndKept() throws IOException {
        write(3);
        new Backup(settings).writeTo(backup);
        Files.writeString(settings.path(), "ruined");
        Path kept = restore().from(backup);
        assertEquals(3, rows(settings));
        assertEquals("ruined", Files.readString(kept));
    }

    @Test
    void eachRestoreKeepsItsOwnOldDatabase() {
        write(1);
        new Backup(settings).writeTo(backup);
        Path first = restore().from(backup);
        Path second = restore().from(backup);
        assertFalse(first.equals(second));
        assertTrue(Files.exists(first) && Files.exists(second));
    }

    private void assertRefused(String words) {
        byte[] before = bytes();
        assertSays(words, () -> restore().from(backup));
        assertArrayEquals(before, bytes());
        assertFalse(Files.exists(folder.resolve("quotient.db.restoring")));
        assertFalse(Files.exists(folder.resolve("quotient.db.before-restore")));
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(settings.path());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void assertSays(String words, Runnable work) {
        DatabaseUnusable unusable = assertThrows(DatabaseUnusable.class, work::run);
        assertTrue(unusable.getMessage().contains(words), unusable::getMessage);
    }

    private Restore restore() {
        return new Restore(
                settings, database -> new StoredAuditTrail(database).verify().isWhole());
    }

    private void write(int units) {
        try (Database database = Database.open(settings)) {
            Ports ports = StoredPorts.of(database);
            ports.transactions().write(() -> {
                for (int unit = 0; unit < units; unit++) {
                    TransactionsContract.addAudited(ports, TestQuotes.plain());
                }
            });
        }
    }

    private static long rows(DatabaseSettings of) {
        return check(of).rows();
    }

    private static ChainCheck check(DatabaseSettings of) {
        try (Database database = Database.open(of)) {
            return new StoredAuditTrail(database).verify();
        }
    }
}
