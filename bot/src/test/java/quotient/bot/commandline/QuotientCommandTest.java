package quotient.bot.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.bot.access.GivingTokens;
import quotient.bot.exports.ExportKind;
import quotient.bot.exports.Exported;
import quotient.bot.http.TokenHash;
import quotient.bot.imports.ImportingExceptions;
import quotient.bot.imports.ImportingMetrics;
import quotient.bot.settings.Settings;
import quotient.domain.access.ApiToken;
import quotient.domain.people.Role;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.domain.usage.RecordingUsage;

class QuotientCommandTest {

    @TempDir
    private Path folder;

    private final Ports ports = Ports.inMemory();
    private final List<String> done = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        strat                       | I know no verb "strat": did you mean start?
        dance                       | I know no verb "dance": say one of demo, start, doctor, backup, restore, import, export, token, bench, help.
        backup                      | backup needs a FILE: ./quotient help shows how.
        restore                     | restore needs a FILE: ./quotient help shows how.
        import                      | import needs to know what: say import usage, exceptions, baseline or measurements, and FILE.csv.
        import usages a.csv         | I know no verb "usages": did you mean usage?
        import usage                | usage needs a FILE: ./quotient help shows how.
        backup a b                  | "b" is one word too many for backup: ./quotient help shows how.
        demo now                    | "now" is one word too many for demo: ./quotient help shows how.
        demo --port 1               | I know no option "--port": ./quotient help shows what there is.
        --config x                  | I know no option "--config": ./quotient help shows what there is.
        export                      | export needs to know what: say export audit FILE.jsonl, export quotes FILE.csv or export exceptions FILE.csv.
        export quote a.csv          | I know no verb "quote": did you mean quotes?
        export audit                | audit needs a FILE: ./quotient help shows how.
        export audit no/such/a.jsonl | no/such is no folder that I can write to: name a file in one that is there.
        export audit pom.xml        | pom.xml is there already: name another file, or add --force to replace it.
        export audit --force src    | src is a folder: name a file.
        token                       | token needs to know what to do: say token create NAME, token list or token revoke NAME.
        token crate x               | I know no verb "crate": did you mean create?
        token create                | create needs a NAME: ./quotient help shows how.
        token create erp --role repp | --role "repp": did you mean rep?
        token create Erp            | "Erp" cannot name a token: take up to 63 small letters, digits, - and _, but not admin.
        token create admin          | "admin" cannot name a token: take up to 63 small letters, digits, - and _, but not admin.
        demo --config nowhere.yml   | --config names nowhere.yml, but there is no such file.
        bench qoute                 | I know no row "qoute" of the bench: did you mean quote?
        bench --days 3              | --days and --seed belong to simulate: ./quotient bench simulate --days 365 --seed 1.
        bench simulate --days 0     | --days is a number from 1 to 3650, not 0.
        bench --fast                | I know no option "--fast": ./quotient help shows what there is.
        start                       | SLACK_BOT_TOKEN is missing: set it in the environment to the bot token (xoxb-...) of your Slack app; ./quotient demo needs none.
        """)
    void aMistakeIsOneSentenceAndStatusTwo(String line, String sentence) {
        assertEquals(QuotientCommand.MISTAKEN, run(Map.of(), line.split(" ")));
        assertEquals("quotient: " + sentence + "\n", err.toString(UTF_8));
        assertEquals("", out.toString(UTF_8));
        assertEquals(List.of(), done);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bench                       | []
        bench size quote            | [size, quote]
        bench --quick               | at a glance []
        bench quote --quick         | at a glance [quote]
        bench simulate              | [simulate]
        bench simulate --days 9 --seed 7 | 9 days by seed 7
        bench simulate --seed 7     | 365 days by seed 7
        """)
    void theBenchMeasuresWhatIsNamed(String line, String measured) {
        assertEquals(QuotientCommand.DONE, run(Map.of(), line.split(" ")));
        assertEquals(measured + "\n", out.toString(UTF_8));
    }

    @Test
    void anOptionWithoutItsValueIsOneSentence() {
        assertEquals(QuotientCommand.MISTAKEN, run(Map.of(), "demo", "--config"));
        assertEquals(1, err.toString(UTF_8).lines().count(), err.toString(UTF_8));
    }

    @Test
    void aWrongSettingIsOneSentenceAndStatusTwo() {
        assertEquals(QuotientCommand.MISTAKEN, run(Map.of("QUOTIENT_PORT", "x"), "demo"));
        assertEquals(
                "quotient: QUOTIENT_PORT is \"x\", which is no port: give a whole number from 0 to 65535.\n",
                err.toString(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", ""})
    void helpNamesEveryVerbAndEverySetting(String line) {
        assertEquals(QuotientCommand.DONE, run(Map.of(), line.isEmpty() ? new String[0] : line.split(" ")));
        for (String part : List.of("demo", "doctor", "token revoke NAME", "QUOTIENT_CLOCK", "slack_api_url", "8080")) {
            assertTrue(out.toString(UTF_8).contains(part), part);
        }
    }

    @Test
    void aVerbGetsItsFileAndItsSettings() throws Exception {
        Path file = folder.resolve("mine.yml");
        Files.writeString(file, "database: mine.db\n");
        assertEquals(0, run(Map.of(), "backup", "--config", file.toString(), "copy.db"));
        assertEquals(0, run(Map.of("QUOTIENT_DATABASE", "other.db"), "restore", "copy.db"));
        assertEquals(List.of("backup mine.db to copy.db", "restore other.db from copy.db"), done);
    }

    @Test
    void anImportSaysWhatItDid() throws Exception {
        String file = folder.resolve("tasks.csv").toString();
        assertEquals(QuotientCommand.MISTAKEN, run(Map.of(), "import", "usage", file));
        Files.writeString(Path.of(file), "id");
        assertEquals(0, run(Map.of("QUOTIENT_DATABASE", "other.db"), "import", "usage", file));
        assertEquals(List.of("import " + file + " into other.db"), done);
        assertEquals("1,234 tasks are recorded from " + file + "; 5 were recorded before.\n", out.toString(UTF_8));
    }

    @Test
    void anExportSaysWhatItDid() {
        String file = folder.resolve("audit.jsonl").toString();
        assertEquals(0, run(Map.of("QUOTIENT_DATABASE", "other.db"), "export", "audit", file, "--force"));
        assertEquals(List.of("export audit of other.db to " + file + " anyway"), done);
        assertEquals(
                "1,234 rows of the audit log are written to " + file + "; the last has the hash abc.\n",
                out.toString(UTF_8));
    }

    @Test
    void whatCannotRunIsOneSentenceAndStatusOne() {
        assertEquals(QuotientCommand.FAILED, run(Map.of(), "restore", "damaged.db"));
        assertEquals("quotient: damaged.db is no backup.\n", err.toString(UTF_8));
    }

    @Test
    void aKeyIsShownOnceAndOnlyItsHashIsKept() {
        assertEquals(0, run(Map.of(), "token", "create", "erp", "--role", "rep,deal_desk", "--role", "csm"));
        String key = out.toString(UTF_8).strip();
        assertTrue(key.matches("qt_[A-Za-z0-9_-]{43}"), key);
        ApiToken kept = ports.apiTokens().named("erp").orElseThrow();
        assertEquals(TokenHash.of(key), kept.hash());
        assertEquals(Set.of(Role.REP, Role.DEAL_DESK, Role.CSM), kept.roles());
        assertFalse(err.toString(UTF_8).contains(key));
        assertEquals("token.created", ports.auditTrail().of("token:erp").get(0).action());
        out.reset();
        run(Map.of(), "token", "list");
        assertFalse(out.toString(UTF_8).contains(key));
        assertTrue(out.toString(UTF_8).startsWith("erp "), out.toString(UTF_8));
    }

    @Test
    void aTokenIsARepUnlessSaid() {
        run(Map.of(), "token", "create", "erp");
        assertEquals(
                Set.of(Role.REP), ports.apiTokens().named("erp").orElseThrow().roles());
    }

    @Test
    void aNameIsGivenOnceAndRevokedOnce() {
        run(Map.of(), "token", "create", "erp");
        assertEquals(QuotientCommand.FAILED, run(Map.of(), "token", "create", "erp"));
        assertEquals(0, run(Map.of(), "token", "revoke", "erp"));
        assertEquals(QuotientCommand.FAILED, run(Map.of(), "token", "revoke", "erp"));
        assertEquals(QuotientCommand.FAILED, run(Map.of(), "token", "revoke", "other"));
        assertTrue(ports.apiTokens().named("erp").orElseThrow().revokedAt().isPresent());
        assertEquals(2, ports.auditTrail().of("token:erp").size());
    }

    private int run(Map<String, String> environment, String... arguments) {
        PrintStream toOut = new PrintStream(out, true, UTF_8);
        PrintStream toErr = new PrintStream(err, true, UTF_8);
        return new QuotientCommand(new Noted(), environment, folder, toOut, toErr).run(arguments);
    }

    /** Notes what it was asked to do. */
    private final class Noted implements Verbs {

        @Override
        public Running demo(Settings settings) {
            throw new CannotRun("there is no demo here");
        }

        @Override
        public Running start(Settings settings) {
            throw new CannotRun("there is no bot here");
        }

        @Override
        public Exported export(Settings settings, ExportKind kind, Path file, boolean force) {
            done.add("export " + kind.code() + " of " + settings.database() + " to " + file + (force ? " anyway" : ""));
            return new Exported(1_234, Optional.of("abc"));
        }

        @Override
        public <T> T withTokens(Settings settings, Function<GivingTokens, T> work) {
            return work.apply(new GivingTokens(
                    ports.transactions(),
                    ports.apiTokens(),
                    ports.auditTrail(),
                    FakeClock.at("2026-03-02T08:00:00-05:00"),
                    new SecureRandom()));
        }

        @Override
        public List<Finding> lookAtDatabase(Settings settings) {
            return List.of();
        }

        @Override
        public void backup(Settings settings, Path file) {
            done.add("backup " + settings.database() + " to " + file);
        }

        @Override
        public void restore(Settings settings, Path file) {
            if (file.equals(Path.of("damaged.db"))) {
                throw new CannotRun(file + " is no backup.");
            }
            done.add("restore " + settings.database() + " from " + file);
        }

        @Override
        public RecordingUsage.Recorded importUsage(Settings settings, Path file) {
            done.add("import " + file + " into " + settings.database());
            return new RecordingUsage.Recorded(1234, 5);
        }

        @Override
        public ImportingExceptions.Imported importExceptions(Settings settings, Path file) {
            done.add("import exceptions " + file + " into " + settings.database());
            return new ImportingExceptions.Imported(7, 1, Optional.of(Path.of("back.csv")));
        }

        @Override
        public ImportingMetrics.Imported importMetrics(Settings settings, ImportingMetrics.Kind kind, Path file) {
            done.add("import " + kind + " " + file);
            return new ImportingMetrics.Imported(9, 3, 1);
        }

        @Override
        public void bench(Settings settings, List<String> rows, boolean quick, Consumer<String> lines) {
            lines.accept((quick ? "at a glance " : "") + rows);
        }

        @Override
        public void simulate(Settings settings, int days, long seed, Consumer<String> lines) {
            lines.accept(days + " days by seed " + seed);
        }

        @Override
        public void warmUp() {
            done.add("warm");
        }
    }
}
