package quotient.bot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** A line of {@code key=value} in any order; quotes hold words together, and what is left is free text. */
public final class KeyedWords {

    /** {@code key=value}, {@code key="two words"}, {@code "two words"}, a word. */
    private static final Pattern WORD = Pattern.compile("(?:([A-Za-z_]+)=)?(?:\"([^\"]*)\"|(\\S+))");

    private KeyedWords() {}

    /**
     * @param keys which field each key means
     * @param rest the field that free text is
     * @throws InvalidInput when a key is unknown, naming the one that was probably meant
     */
    public static Map<String, String> read(String line, Map<String, String> keys, String rest) {
        return read(line, keys, rest, KeyedWords::refuse);
    }

    /** The same for what is mostly free text: a key that is unknown belongs to it. */
    static Map<String, String> amidText(String line, Map<String, String> keys, String rest) {
        return read(line, keys, rest, (key, known) -> {});
    }

    private static Map<String, String> read(
            String line, Map<String, String> keys, String rest, BiConsumer<String, Set<String>> unknown) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        Matcher matcher = WORD.matcher(line.replace('“', '"').replace('”', '"').replace('„', '"'));
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            String key = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
            if (keys.containsKey(key)) {
                fields.put(keys.get(key), value);
            } else if (key.isEmpty()) {
                left.add(value);
            } else {
                unknown.accept(key, keys.keySet());
                left.add(matcher.group());
            }
        }
        if (!left.isEmpty()) {
            fields.put(rest, String.join(" ", left));
        }
        return fields;
    }

    private static void refuse(String key, Set<String> known) {
        throw new InvalidInput(
                "key",
                "key " + Fields.quoted(key) + ": "
                        + NearMiss.of(key, known)
                                .map(meant -> "did you mean " + meant + "?")
                                .orElse("I know "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()) + "."));
    }
}
