package quotient.storage.audit;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import quotient.storage.PostgresServer;
import quotient.storage.database.Database;

final class PostgresChainTest implements BrokenChainContract {
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(PostgresServer.freshDatabase());
    }

    @AfterEach
    void close() {
        database.close();
        PostgresServer.drop(database.settings());
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public List<String> withoutTriggers() {
        return List.of("DROP TRIGGER audit_log_never_changes ON audit_log");
    }
}
