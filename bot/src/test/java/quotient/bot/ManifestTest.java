package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.bot.http.DoorMeter;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.bot.slack.Pacing;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

/** Holds the manifests against Slack's own schema, and against the rules between fields that the schema cannot state. */
class ManifestTest {

    private static final Schema SLACKS_SCHEMA = slacksSchema();

    static List<SlackManifest> manifests() {
        return SlackManifest.all();
    }

    @Test
    void thereIsOneManifestForHttpAndOneForSocketMode() {
        assertEquals(
                List.of("slack-socket.yaml", "slack.yaml"),
                manifests().stream().map(SlackManifest::toString).toList());
        assertEquals(
                List.of(true, false),
                manifests().stream().map(SlackManifest::isSocketMode).toList());
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void manifestIsValidAgainstSlacksSchema(SlackManifest manifest) {
        assertEquals(List.of(), objections(manifest.content()));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void schemaRefusesWhatSlackDoesNotKnow(SlackManifest manifest) {
        Map<Object, Object> misspelt = new HashMap<>(manifest.content());
        misspelt.put("feature", Map.of());

        assertEquals(1, objections(misspelt).size());
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void slashCommandsComeWithTheirScope(SlackManifest manifest) {
        assertFalse(manifest.slashCommands().isEmpty());
        assertTrue(manifest.botScopes().contains("commands"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void buttonsAndModalsAreSwitchedOn(SlackManifest manifest) {
        assertEquals(Optional.of(true), manifest.at("settings", "interactivity", "is_enabled"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void homeTabIsShownAndAnnounced(SlackManifest manifest) {
        assertEquals(Optional.of(true), manifest.at("features", "app_home", "home_tab_enabled"));
        assertTrue(manifest.botEvents().contains("app_home_opened"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void slackIsToldAnAddressUnlessQuotientCallsSlack(SlackManifest manifest) {
        int fixedAddresses = 3;
        int expected = manifest.isSocketMode()
                ? 0
                : fixedAddresses + manifest.slashCommands().size();
        assertEquals(expected, manifest.urls().size());
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyAddressIsTheOneEndpoint(SlackManifest manifest) {
        Set<String> endpoint = manifest.isSocketMode() ? Set.of() : Set.of("https://quotient.example.com/slack/events");
        assertEquals(endpoint, Set.copyOf(manifest.urls()));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyScopeIsAskedForOnceWithItsReason(SlackManifest manifest) throws IOException {
        String readme = Files.readString(SlackManifest.folder().resolve("README.md"));
        List<String> scopes = manifest.botScopes();

        assertEquals(Set.copyOf(scopes).size(), scopes.size());
        assertEquals(Optional.empty(), manifest.at("oauth_config", "scopes", "user"));
        assertEquals(
                List.of(),
                scopes.stream()
                        .filter(scope -> !manifest.text().contains("- " + scope + " # "))
                        .toList());
        assertEquals(
                List.of(),
                scopes.stream()
                        .filter(scope -> !readme.contains("| `" + scope + "` | "))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void longLivedTokenIsEnoughBecauseNothingRotatesIt(SlackManifest manifest) {
        assertEquals(Optional.of(false), manifest.at("settings", "token_rotation_enabled"));
    }

    @Test
    void bothWaysOfConnectingAskForTheSame() {
        SlackManifest socket = manifests().get(0);
        SlackManifest http = manifests().get(1);

        assertEquals(http.botScopes(), socket.botScopes());
        assertEquals(http.botEvents(), socket.botEvents());
        assertEquals(http.messageShortcuts(), socket.messageShortcuts());
        assertEquals(http.at("features", "app_home"), socket.at("features", "app_home"));
        assertEquals(withoutAddresses(http), withoutAddresses(socket));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyCommandHasItsHandlerAndEveryHandlerItsCommand(SlackManifest manifest, @TempDir Path folder) {
        Set<String> commands = manifest.slashCommands().stream()
                .map(command -> (String) command.get("command"))
                .collect(Collectors.toSet());
        assertEquals(plugged(folder).commands(), commands);
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyEventHasItsHandlerAndEveryHandlerItsEvent(SlackManifest manifest, @TempDir Path folder) {
        assertEquals(plugged(folder).events(), Set.copyOf(manifest.botEvents()));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyShortcutHasItsHandlerAndEveryHandlerItsShortcut(SlackManifest manifest, @TempDir Path folder) {
        assertEquals(plugged(folder).shortcuts(), manifest.messageShortcuts());
    }

    /** What the house really plugs in. */
    private static ListeningApp plugged(Path folder) {
        Settings settings = Settings.read(
                Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-1",
                        "SLACK_SIGNING_SECRET", "secret",
                        "SLACK_API_URL", "http://127.0.0.1:1/api/"),
                SettingsFile.find(Optional.of(Path.of("src/test/resources/desk.yml")), folder));
        Clock clock = Clock.systemUTC();
        ListeningApp app = new ListeningApp();
        try (Database database =
                Database.open(new DatabaseSettings(folder.resolve("quotient.db").toString()))) {
            Surroundings around = Surroundings.usual(Pacing.slack(), clock, Optional.empty());
            Work work = Work.over(StoredPorts.over(database), settings, around, new DoorMeter(clock), day -> "");
            try (SlackSide side = new SlackSide(settings, work, around)) {
                side.features().forEach(feature -> feature.plugInto(app));
            }
        }
        return app;
    }

    private static List<Map<Object, Object>> withoutAddresses(SlackManifest manifest) {
        return manifest.slashCommands().stream()
                .map(command -> {
                    Map<Object, Object> rest = new HashMap<>(command);
                    rest.remove("url");
                    return rest;
                })
                .toList();
    }

    private static List<String> objections(Map<?, ?> content) {
        return SLACKS_SCHEMA.validate(new Gson().toJson(content), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema slacksSchema() {
        try (InputStream schema = ManifestTest.class.getResourceAsStream("/slack/manifest.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
