package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A commit on a SQLite file is on the disk before it counts, unless it is set otherwise")
class SyncTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "fullSync {0}: synchronous = {1}")
    @CsvSource({"true, 2", "false, 1"})
    void theWriterSyncsAsSet(boolean fullSync, int synchronous) {
        DatabaseSettings settings =
                new DatabaseSettings(folder.resolve("quotient.db").toString(), fullSync);
        try (Database database = Database.open(settings)) {
            int set =
                    database.change(session -> session.oneOften("PRAGMA synchronous", row -> row.count("synchronous")));
            assertEquals(synchronous, set);
        }
    }
}
