package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.commandline.CannotRun;
import quotient.bot.commandline.Finding;
import quotient.bot.commandline.Running;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.domain.people.Role;

@DisplayName("What the verbs do with a real database")
class HouseVerbsTest {

    private final HouseVerbs verbs = new HouseVerbs();

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void giveThreeTokensAway() {
        database = folder.resolve("quotient.db");
        for (String name : List.of("crm", "billing", "warehouse")) {
            verbs.withTokens(settings(database), tokens -> tokens.create(name, Set.of(Role.REP)));
        }
    }

    @Test
    @DisplayName("O9: hours for a routine that there is not stop the start with the nearest that there is")
    void aRoutineThatThereIsNotStopsTheStart() {
        Settings settings = Settings.read(
                Map.of(
                        "QUOTIENT_DATABASE", database.toString(),
                        "QUOTIENT_PORT", "0",
                        "SLACK_BOT_TOKEN", "xoxb-1",
                        "SLACK_SIGNING_SECRET", "secret"),
                SettingsFile.of("quotient.yml", "schedules: {weekly-backups: 0 0 5 ? * SAT}"));
        assertEquals(
                "schedules: I know no routine \"weekly-backups\": did you mean weekly-backup?",
                assertThrows(InvalidSetting.class, () -> verbs.start(settings)).getMessage());
    }

    @Test
    void theDoctorFindsAnUntouchedLogWhole() {
        assertEquals(List.of("ok", "ok"), levels());
    }

    @Test
    @DisplayName("P113: the doctor names the first row of the audit log that was changed")
    void theDoctorNamesTheFirstBrokenRow() throws SQLException {
        tamper("DROP TRIGGER audit_log_never_changes");
        tamper("UPDATE audit_log SET actor = 'somebody else' WHERE number = 2");
        assertTrue(audit().sentence().contains("row 2 "), audit().toString());
        assertTrue(audit().isFailure());
    }

    @Test
    void theLogCannotBeChangedThroughTheDatabase() {
        for (String change : List.of(
                "UPDATE audit_log SET actor = 'somebody else' WHERE number = 2",
                "DELETE FROM audit_log WHERE number = 2")) {
            SQLException refused = assertThrows(SQLException.class, () -> tamper(change));
            assertTrue(refused.getMessage().contains("only grows"), refused.getMessage());
        }
    }

    @Test
    void aBackupIsRestoredAndADamagedOneRefused() throws IOException {
        Path backup = folder.resolve("backup.db");
        verbs.backup(settings(database), backup);
        verbs.withTokens(settings(database), tokens -> tokens.create("later", Set.of(Role.REP)));
        verbs.restore(settings(database), backup);
        assertEquals(3, (int)
                verbs.withTokens(settings(database), tokens -> tokens.all().size()));

        byte[] bytes = Files.readAllBytes(backup);
        for (int at = bytes.length / 2; at < bytes.length; at += 7) {
            bytes[at] ^= 0x55;
        }
        Files.write(backup, bytes);
        assertThrows(CannotRun.class, () -> verbs.restore(settings(database), backup));
        assertEquals(List.of("ok", "ok"), levels());
    }

    @Test
    void oneFileHasOneBot() {
        try (Running first = verbs.start(settings(database))) {
            assertTrue(first.uri().getPort() > 0);
            InvalidSetting twice = assertThrows(InvalidSetting.class, () -> verbs.start(settings(database)));
            assertTrue(twice.getMessage().contains("another quotient already runs"), twice.getMessage());
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsOneSentence() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear Sir or Madam, ".repeat(100));
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> verbs.start(settings(letter)));
        assertTrue(refused.getMessage().startsWith("QUOTIENT_DATABASE"), refused.getMessage());
    }

    private List<String> levels() {
        return verbs.lookAtDatabase(settings(database)).stream()
                .map(finding -> finding.toString().strip().split(" +")[0])
                .toList();
    }

    private Finding audit() {
        return verbs.lookAtDatabase(settings(database)).stream()
                .filter(finding -> finding.subject().equals("audit"))
                .findFirst()
                .orElseThrow();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Settings settings(Path database) {
        return Settings.read(
                Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-1",
                        "SLACK_SIGNING_SECRET", "secret",
                        "SLACK_API_URL", "http://127.0.0.1:1/api/",
                        "QUOTIENT_PORT", "0",
                        "QUOTIENT_DATABASE", database.toString()),
                SettingsFile.none());
    }
}
