package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.storage.PostgresServer;

/** Only one leads at a time. */
final class LeadershipTest {
    @TempDir
    Path folder;

    @Test
    void aSecondCannotLeadOnTheSameFileUntilTheFirstLetsGo() throws Exception {
        requireOneLeader(DatabaseSettings.file(folder.resolve("new/quotient.db")));
    }

    @Test
    void aSecondCannotLeadOnTheSameServerDatabaseUntilTheFirstLetsGo() throws Exception {
        requireOneLeader(PostgresServer.freshDatabase());
    }

    @Test
    void onDifferentFilesBothLead() throws Exception {
        AutoCloseable first = leadership(folder.resolve("a.db")).tryLead().orElseThrow();
        AutoCloseable second = leadership(folder.resolve("b.db")).tryLead().orElseThrow();
        first.close();
        second.close();
    }

    private static void requireOneLeader(DatabaseSettings settings) throws Exception {
        AutoCloseable first = new Leadership(settings).tryLead().orElseThrow();
        assertTrue(new Leadership(settings).tryLead().isEmpty());
        first.close();
        AutoCloseable second = new Leadership(settings).tryLead().orElseThrow();
        second.close();
    }

    private static Leadership leadership(Path file) {
        return new Leadership(DatabaseSettings.file(file));
    }
}
