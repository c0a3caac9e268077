package quotient.storage.audit;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

final class SqliteChainTest implements BrokenChainContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(DatabaseSettings.file(folder.resolve("quotient.db")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public List<String> withoutTriggers() {
        return List.of("DROP TRIGGER audit_log_never_changes", "DROP TRIGGER audit_log_never_shrinks");
    }
}
