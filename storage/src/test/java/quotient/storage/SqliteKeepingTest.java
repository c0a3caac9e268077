package quotient.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.testing.KeepingContract;
import quotient.domain.testing.Ports;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

/** A real SQLite file keeps every contract. */
final class SqliteKeepingTest extends KeepingContract {
    @TempDir
    Path folder;

    private Database database;
    private Ports ports;

    @BeforeEach
    void open() {
        database = Database.open(DatabaseSettings.file(folder.resolve("quotient.db")));
        ports = StoredPorts.of(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Ports ports() {
        return ports;
    }
}
