package quotient.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One of the app manifests in {@code manifests/}, as Slack would read it. */
record SlackManifest(Path file, String text, Map<?, ?> content) {

    SlackManifest {
        content = Map.copyOf(content);
    }

    /** Every {@code slack*.yaml} of the repository, so that a new manifest is checked without being announced. */
    static List<SlackManifest> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches("slack.*\\.yaml"))
                    .sorted()
                    .map(SlackManifest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, above -> above != null, Path::getParent)
                .map(above -> above.resolve("manifests"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder manifests/ in or above " + here));
    }

    private static SlackManifest read(Path file) {
        try {
            String text = Files.readString(file);
            Load yaml = new Load(LoadSettings.builder().build());
            return new SlackManifest(file, text, (Map<?, ?>) yaml.loadFromString(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each with {@code command}, {@code description} and, over HTTP, {@code url}. */
    List<Map<?, ?>> slashCommands() {
        return list("features", "slash_commands").stream()
                .<Map<?, ?>>map(command -> (Map<?, ?>) command)
                .toList();
    }

    /** The callback ids of the shortcuts that stand among the actions of a message. */
    Set<String> messageShortcuts() {
        return list("features", "shortcuts").stream()
                .<Map<?, ?>>map(shortcut -> (Map<?, ?>) shortcut)
                .filter(shortcut -> "message".equals(shortcut.get("type")))
                .map(shortcut -> String.valueOf(shortcut.get("callback_id")))
                .collect(Collectors.toSet());
    }

    List<String> botScopes() {
        return list("oauth_config", "scopes", "bot").stream()
                .map(String::valueOf)
                .toList();
    }

    List<String> botEvents() {
        return list("settings", "event_subscriptions", "bot_events").stream()
                .map(String::valueOf)
                .toList();
    }

    boolean isSocketMode() {
        return at("settings", "socket_mode_enabled").equals(Optional.of(true));
    }

    /** Every address that Slack is told to call. */
    List<String> urls() {
        Stream<Optional<?>> settings = Stream.of(
                at("settings", "event_subscriptions", "request_url"),
                at("settings", "interactivity", "request_url"),
                at("settings", "interactivity", "message_menu_options_url"));
        Stream<Optional<?>> commands = slashCommands().stream().map(command -> Optional.ofNullable(command.get("url")));
        return Stream.concat(settings, commands)
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .toList();
    }

    /** The value at a path of keys. */
    Optional<?> at(String... path) {
        Object value = content;
        for (String key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Optional.ofNullable(value);
    }

    private List<?> list(String... path) {
        return at(path).map(value -> (List<?>) value).orElse(List.of());
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
