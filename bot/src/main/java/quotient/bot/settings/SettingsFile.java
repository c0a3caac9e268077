package quotient.bot.settings;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The settings file as it was written, before anybody asks what it means. Every scalar is text, so that {@code 1.10},
 * {@code 2026-01-15} and {@code no} stay what somebody typed.
 */
public final class SettingsFile {

    public static final String USUAL_NAME = "quotient.yml";
    private static final int MOST_CHARACTERS = 1_000_000;

    private final String name;
    private final YmlPart root;

    private SettingsFile(String name, Object root) {
        this.name = name;
        this.root = new YmlPart(name, "", root);
    }

    /** No file: every setting comes from the environment. */
    public static SettingsFile none() {
        return new SettingsFile(USUAL_NAME, Map.of());
    }

    /**
     * The file that was named, else {@code quotient.yml} in the folder if there is one.
     *
     * @throws InvalidSetting when a named file is not there, or a file cannot be read or is no YAML
     */
    public static SettingsFile find(Optional<Path> named, Path folder) {
        Path usual = folder.resolve(USUAL_NAME);
        if (named.isEmpty() && !Files.exists(usual)) {
            return none();
        }
        Path file = named.orElse(usual);
        return of(
                file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString(),
                text(file));
    }

    /** @param name what sentences call the file */
    public static SettingsFile of(String name, String yml) {
        try {
            Object root = new Load(settings(name)).loadFromString(yml);
            return new SettingsFile(name, "".equals(root) ? Map.of() : root);
        } catch (DuplicateKeyException twice) {
            throw new InvalidSetting(name + where(twice) + ": a key is given twice, so remove one.");
        } catch (MarkedYamlEngineException broken) {
            throw new InvalidSetting(name + where(broken) + " is not YAML: " + broken.getProblem() + ".");
        } catch (YamlEngineException broken) {
            throw new InvalidSetting(
                    name + " is not YAML that I can read: it is too large, or contains odd characters.");
        }
    }

    YmlPart root() {
        return root;
    }

    String name() {
        return name;
    }

    private static LoadSettings settings(String label) {
        return LoadSettings.builder()
                .setLabel(label)
                .setSchema(new FailsafeSchema())
                .setTagConstructors(Map.of(Tag.NULL, node -> ""))
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
    }

    private static String where(MarkedYamlEngineException broken) {
        return broken.getProblemMark()
                .map(mark -> ", line " + (mark.getLine() + 1))
                .orElse("");
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidSetting("--config names " + file + ", but there is no such file.");
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException odd) {
            throw new InvalidSetting(file + " is not UTF-8 text: save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new InvalidSetting(file + " cannot be read: give this user the right to read it.");
        }
    }
}
