package quotient.bot.settings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import quotient.domain.reading.Fields;

/** A piece of a file that knows the line on which it begins. Every scalar is text, as it was typed. */
record LinedYml(String file, Node node) {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    /** @throws InvalidSetting when it is no YAML */
    static LinedYml read(String file, String yml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setUseMarks(true)
                    .setMaxAliasesForCollections(20)
                    .setCodePointLimit(MOST_CHARACTERS)
                    .build();
            return new Compose(settings)
                    .composeString(yml)
                    .map(node -> new LinedYml(file, node))
                    .orElseThrow(() -> new InvalidSetting(file + " is empty: it needs questions, cases, a practical."));
        } catch (MarkedYamlEngineException broken) {
            String line = broken.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1))
                    .orElse("");
            throw new InvalidSetting(file + line + " is not YAML: " + broken.getProblem() + ".");
        } catch (YamlEngineException broken) {
            throw new InvalidSetting(
                    file + " is not YAML that I can read: it is too large, or contains odd characters.");
        }
    }

    LinedYml needed(String key) {
        LinedYml found = map().get(key);
        if (found == null) {
            throw wrong(key + " is missing");
        }
        return found;
    }

    List<LinedYml> items() {
        if (!(node instanceof SequenceNode list)) {
            throw wrong("this must be a list");
        }
        return list.getValue().stream().map(item -> new LinedYml(file, item)).toList();
    }

    /** Plain text, not longer than that. */
    String text(int longest) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("this must be one value, not a list or a map");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || UNSEEN.matcher(text).find() || text.length() > longest) {
            throw wrong(Fields.quoted(text) + " must be 1 to " + longest + " characters of plain text");
        }
        return text;
    }

    void refuseOthersThan(Collection<String> known) {
        map().forEach((key, part) -> {
            if (!known.contains(key)) {
                throw part.wrong("I know no key " + Fields.quoted(key) + ", " + YmlPart.hint(key, known));
            }
        });
    }

    InvalidSetting wrong(String what) {
        String end = what.endsWith("?") || what.endsWith(".") ? "" : ".";
        String line = node.getStartMark()
                .map(mark -> ", line " + (mark.getLine() + 1))
                .orElse("");
        return new InvalidSetting(file + line + ": " + what + end);
    }

    private Map<String, LinedYml> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("this must be keys with values");
        }
        Map<String, LinedYml> parts = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            LinedYml key = new LinedYml(file, tuple.getKeyNode());
            if (parts.put(key.text(200), new LinedYml(file, tuple.getValueNode())) != null) {
                throw key.wrong("a key is given twice, so remove one");
            }
        }
        return parts;
    }
}
