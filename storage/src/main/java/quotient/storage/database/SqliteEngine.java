package quotient.storage.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import javax.sql.DataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A SQLite file: write-ahead log, every commit on the disk before it counts if so set, readers beside the one writer. */
final class SqliteEngine implements Engine {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String SHARED_PRAGMAS =
            "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;";
    private static final String WRITER_PRAGMAS =
            "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA synchronous = ";

    private final Path file;
    private final boolean fullSync;

    SqliteEngine(Path file) {
        this(file, true);
    }

    SqliteEngine(Path file, boolean fullSync) {
        this.file = file;
        this.fullSync = fullSync;
    }

    /** @throws DatabaseUnusable when there is something else, or no file can be made */
    void check() {
        makeFolder();
        if (Files.isDirectory(file)) {
            throw new DatabaseUnusable("The database " + file + " is a folder: name a file in it.");
        }
        if (Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(file.getParent()))) {
            throw readOnly(null);
        }
        requireHeader(file);
    }

    void makeFolder() {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
        } catch (FileAlreadyExistsException notAFolder) {
            throw new DatabaseUnusable(
                    "The database " + file + " cannot be made: " + file.getParent() + " is not a folder.", notAFolder);
        } catch (IOException failure) {
            throw new DatabaseUnusable(
                    "The database " + file + " cannot be made: its folder cannot be created.", failure);
        }
    }

    /** An empty file is fine: SQLite makes a database of it. */
    static void requireHeader(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
                throw new DatabaseUnusable("The file " + file + " is not a SQLite database; it was left untouched.");
            }
        } catch (IOException failure) {
            throw new DatabaseUnusable("The database " + file + " cannot be read.", failure);
        }
    }

    @Override
    public Session openWriter() {
        return open(SHARED_PRAGMAS + WRITER_PRAGMAS + (fullSync ? "FULL;" : "NORMAL;"), true);
    }

    /** Opened for reading only, so that not even a slip in SQL can write. */
    @Override
    public DataSource readers() {
        SQLiteConfig config = new SQLiteConfig(properties());
        config.setReadOnly(true);
        config.setBusyTimeout(5000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource readers = new SQLiteDataSource(config);
        readers.setUrl(JDBC.PREFIX + file);
        return readers;
    }

    /** For copying the whole database: SQLite calls that writing, although the database stays as it is. */
    Session openCopier() {
        return open(SHARED_PRAGMAS, false);
    }

    @Override
    public String beginWriting() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public long changesFromOutside(Session session) {
        return session.oneOften("PRAGMA data_version", row -> row.number("data_version"));
    }

    @Override
    public String beginReading() {
        return "BEGIN";
    }

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public boolean hasTable(Session session, String name) {
        return session.first("SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?", row -> name, name)
                .isPresent();
    }

    @Override
    public boolean isEmpty(Session session) {
        return session.first("SELECT name FROM sqlite_master LIMIT 1", row -> row.text("name"))
                .isEmpty();
    }

    @Override
    public boolean isConnectionLost(SQLException failure) {
        return false;
    }

    @Override
    public RuntimeException explain(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff)) {
            case SQLITE_FULL ->
                new DatabaseUnusable(
                        "The disk of the database " + file + " is full: free some space; nothing half-done was kept.",
                        failure);
            case SQLITE_READONLY -> readOnly(failure);
            case SQLITE_NOTADB ->
                new DatabaseUnusable("The file " + file + " is not a SQLite database; it was left untouched.", failure);
            case SQLITE_CORRUPT ->
                new DatabaseUnusable("The database " + file + " is damaged: restore the latest backup.", failure);
            case SQLITE_CANTOPEN ->
                new DatabaseUnusable(
                        "The database " + file + " cannot be opened: check that its folder exists and can be written.",
                        failure);
            case SQLITE_IOERR ->
                new DatabaseUnusable(
                        "The disk of the database " + file + " reports an error: check the disk.", failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new DatabaseUnusable(
                        "The database " + file + " is held by another program: end that program.", failure);
            default -> new StatementFailed(failure);
        };
    }

    private Session open(String pragmas, boolean writing) {
        try {
            Connection connection = JDBC.createConnection(JDBC.PREFIX + file, properties());
            prepare(connection, pragmas);
            return new Session(connection, this, writing);
        } catch (SQLException failure) {
            throw explain(failure);
        }
    }

    /** Nobody asks for generated keys; the driver would otherwise look one up after every statement. */
    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
        return properties;
    }

    private static void prepare(Connection connection, String pragmas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas.split(";")) {
                statement.execute(pragma);
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private DatabaseUnusable readOnly(Throwable cause) {
        return new DatabaseUnusable(
                "The database " + file + " cannot be written: give the program the right to write the file and its"
                        + " folder.",
                cause);
    }
}
