package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TransactionsContract;
import quotient.storage.DatabaseFiles;
import quotient.storage.PostgresServer;
import quotient.storage.StoredPorts;

/** Whatever is wrong with a database, the operator gets one sentence. */
final class UnusableDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfSomethingElseIsLeftUntouched() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "groceries, and much else that is no database at all");
        byte[] before = Files.readAllBytes(file);
        assertSays("is not a SQLite database", DatabaseSettings.file(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftUntouched() {
        Path file = folder.resolve("other.db");
        DatabaseFiles.execute(file, "CREATE TABLE groceries (name TEXT)");
        assertSays("tables of another program", DatabaseSettings.file(file));
    }

    @Test
    void aFolderIsNoDatabase() {
        assertSays("is a folder", DatabaseSettings.file(folder));
    }

    @Test
    void aPathThroughAFileCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertSays("cannot be made", DatabaseSettings.file(file.resolve("quotient.db")));
    }

    @Test
    void missingFoldersAreMade() {
        Path file = folder.resolve("a/b/quotient.db");
        Database.open(DatabaseSettings.file(file)).close();
        assertTrue(Files.exists(file));
    }

    @Test
    void aNewerSchemaIsRefused() {
        DatabaseSettings settings = opened();
        DatabaseFiles.execute(settings, "INSERT INTO schema_history VALUES (999, 'V999__later.sql', 'x')");
        assertSays("newer version of this program", settings);
    }

    @Test
    void aChangedMigrationIsRefused() {
        DatabaseSettings settings = opened();
        DatabaseFiles.execute(settings, "UPDATE schema_history SET checksum = 'x' WHERE version = 1");
        assertSays("V001__desk.sql", settings);
    }

    @Test
    void aDamagedFileIsNamedSo() throws IOException {
        DatabaseSettings settings = opened();
        byte[] bytes = Files.readAllBytes(settings.path());
        for (int at = 100; at < bytes.length; at++) {
            bytes[at] = (byte) 0xa5;
        }
        Files.write(settings.path(), bytes);
        assertSays("is damaged", settings);
    }

    @Test
    void settingsThatAreNeitherFileNorPostgresAreRefused() {
        DatabaseUnusable unusable = assertThrows(
                DatabaseUnusable.class, () -> new DatabaseSettings("jdbc:mysql://root:secret@db/desk?password=secret"));
        assertTrue(unusable.getMessage().contains("jdbc:postgresql:"));
        assertFalse(unusable.getMessage().contains("secret"));
        assertThrows(DatabaseUnusable.class, () -> new DatabaseSettings(" "));
        assertThrows(DatabaseUnusable.class, () -> new DatabaseSettings("a\0b"));
    }

    @Test
    void aServerThatIsNotThereCannotBeReached() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String secret = "jdbc:postgresql://127.0.0.1:" + port + "/desk?user=desk&password=secret";
        assertSays("cannot be reached", new DatabaseSettings(secret));
        DatabaseUnusable unusable =
                assertThrows(DatabaseUnusable.class, () -> Database.open(new DatabaseSettings(secret)));
        assertFalse(unusable.getMessage().contains("secret"));
    }

    @Test
    void aDatabaseThatTheServerDoesNotHaveIsNamed() {
        assertSays("does not exist on the server", PostgresServer.settings("nowhere"));
    }

    @Test
    void aNewerSchemaIsRefusedOnPostgresToo() {
        DatabaseSettings settings = PostgresServer.freshDatabase();
        DatabaseFiles.execute(settings, "INSERT INTO schema_history VALUES (999, 'V999__later.sql', 'x')");
        assertSays("newer version of this program", settings);
    }

    @Test
    void anotherProgramsPostgresDatabaseIsLeftUntouched() {
        DatabaseSettings settings = PostgresServer.emptyDatabase();
        DatabaseFiles.execute(settings, "CREATE TABLE groceries (name TEXT)");
        assertSays("tables of another program", settings);
    }

    @Test
    void whatSqliteReportsIsSaidInOneSentence() {
        SqliteEngine engine = new SqliteEngine(folder.resolve("quotient.db"));
        assertExplained(engine, SQLiteErrorCode.SQLITE_READONLY_DIRECTORY, "cannot be written");
        assertExplained(engine, SQLiteErrorCode.SQLITE_FULL, "is full");
        assertExplained(engine, SQLiteErrorCode.SQLITE_IOERR_WRITE, "reports an error");
        assertExplained(engine, SQLiteErrorCode.SQLITE_CANTOPEN, "cannot be opened");
        assertExplained(engine, SQLiteErrorCode.SQLITE_BUSY, "held by another program");
        assertInstanceOf(
                StatementFailed.class,
                engine.explain(new SQLiteException("no", SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE)));
    }

    @Test
    void whatPostgresReportsIsSaidInOneSentence() {
        PostgresEngine engine = new PostgresEngine(new DatabaseSettings("jdbc:postgresql://h/desk"));
        assertTrue(engine.explain(new SQLException("no", "53100")).getMessage().contains("is full"));
        assertTrue(engine.explain(new SQLException("no", "28P01")).getMessage().contains("password"));
        assertTrue(engine.explain(new SQLException("no", "25006")).getMessage().contains("cannot be written"));
        assertInstanceOf(StatementFailed.class, engine.explain(new SQLException("no", "23505")));
    }

    @Test
    void aFullDiskFailsTheUnitAndKeepsNothingOfIt() {
        DatabaseSettings settings = opened();
        try (Database database = Database.open(settings)) {
            Ports ports = StoredPorts.of(database);
            long pages = database.look(session -> session.one("PRAGMA page_count", row -> row.number("page_count")));
            database.change(session ->
                    session.one("PRAGMA max_page_count = " + (pages + 8), row -> row.number("max_page_count")));
            DatabaseUnusable full = assertThrows(DatabaseUnusable.class, () -> fill(ports, 10_000));
            assertTrue(full.getMessage().contains("is full"), full::getMessage);
            long kept = ports.auditTrail().verify().rows();
            assertTrue(ports.auditTrail().verify().isWhole());
            database.change(
                    session -> session.one("PRAGMA max_page_count = 100000", row -> row.number("max_page_count")));
            fill(ports, 10);
            assertEquals(kept + 10, ports.auditTrail().verify().rows());
            assertEquals(1000 + kept + 11, ports.quotes().nextId().number());
        }
    }

    private static void fill(Ports ports, int units) {
        for (int unit = 0; unit < units; unit++) {
            ports.transactions().write(() -> TransactionsContract.addAudited(ports, TestQuotes.plain()));
        }
    }

    private DatabaseSettings opened() {
        DatabaseSettings settings = DatabaseSettings.file(folder.resolve("quotient.db"));
        Database.open(settings).close();
        return settings;
    }

    private static void assertExplained(Engine engine, SQLiteErrorCode code, String words) {
        RuntimeException explained = engine.explain(new SQLiteException("no", code));
        assertInstanceOf(DatabaseUnusable.class, explained);
        assertTrue(explained.getMessage().contains(words), explained::getMessage);
    }

    private static void assertSays(String words, DatabaseSettings settings) {
        DatabaseUnusable unusable = assertThrows(
                DatabaseUnusable.class, () -> Database.open(settings).close());
        assertTrue(unusable.getMessage().contains(words), unusable::getMessage);
    }
}
