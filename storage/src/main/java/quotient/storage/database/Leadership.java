package quotient.storage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Which process runs the bot on a database: one at a time. A lock of the operating system on a file beside a SQLite
 * file, a lock of the server's on PostgreSQL; both end with the process, however it ends.
 */
public final class Leadership {
    private static final String LOCK = "7210002";

    private final DatabaseSettings settings;

    public Leadership(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * @return what to close to let go; empty when another process leads
     * @throws DatabaseUnusable when nobody can lead
     */
    public Optional<AutoCloseable> tryLead() {
        return settings.isPostgres() ? tryServerLock() : tryFileLock();
    }

    private Optional<AutoCloseable> tryFileLock() {
        SqliteEngine engine = new SqliteEngine(settings.path());
        engine.makeFolder();
        Path file = beside(settings.path(), ".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock.map(held -> channel);
        } catch (IOException failure) {
            throw new DatabaseUnusable(
                    "The lock file " + file + " cannot be written: give the program the right to write its folder.",
                    failure);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    private Optional<AutoCloseable> tryServerLock() {
        PostgresEngine engine = new PostgresEngine(settings);
        Connection connection = engine.connect();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            if (result.next() && result.getBoolean(1)) {
                return Optional.of(connection);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw engine.explain(failure);
        }
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
