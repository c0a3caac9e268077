package quotient.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import quotient.domain.testing.KeepingContract;
import quotient.domain.testing.Ports;
import quotient.storage.database.Database;

/** A real PostgreSQL server keeps every contract. */
final class PostgresKeepingTest extends KeepingContract {
    private Database database;
    private Ports ports;

    @BeforeEach
    void open() {
        database = Database.open(PostgresServer.cleanDatabase());
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
