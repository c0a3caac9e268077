package quotient.bot.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** A piece of the settings file that knows where it stands, so that what is wrong with it can be said with its path. */
record YmlPart(String file, String path, Object value) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Empty when the key is missing or has no value. */
    Optional<YmlPart> get(String key) {
        Object found = map().get(key);
        return found == null || "".equals(found)
                ? Optional.empty()
                : Optional.of(new YmlPart(file, path.isEmpty() ? key : path + "." + key, found));
    }

    YmlPart needed(String key) {
        return get(key).orElseThrow(() -> wrong(key + " is missing"));
    }

    /** The keys and what stands under each. */
    Map<String, YmlPart> entries() {
        Map<String, YmlPart> entries = new LinkedHashMap<>();
        map().keySet().forEach(key -> get(key).ifPresent(part -> entries.put(key, part)));
        return entries;
    }

    List<YmlPart> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("this must be a list");
        }
        List<YmlPart> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i) == null ? "" : list.get(i);
            items.add(new YmlPart(file, path + "[" + i + "]", item));
        }
        return items;
    }

    /** One line of plain text, not longer than that. */
    String text(int longest) {
        if (!(value instanceof String text)) {
            throw wrong("this must be one value, not a list or a map");
        }
        String stripped = text.strip();
        if (stripped.isEmpty() || UNSEEN.matcher(stripped).find() || stripped.length() > longest) {
            throw wrong(Fields.quoted(stripped) + " must be one line of 1 to " + longest + " characters");
        }
        return stripped;
    }

    /** @param right ends the sentence that refuses everything else, such as {@code is not a date like 2026-12-25} */
    <T> T read(Function<String, Optional<T>> reader, String right) {
        String text = text(200);
        return reader.apply(text).orElseThrow(() -> wrong(Fields.quoted(text) + " " + right));
    }

    <T> T word(Function<String, Optional<T>> reader, Collection<String> vocabulary) {
        String text = text(200);
        return reader.apply(text).orElseThrow(() -> wrong(Fields.quoted(text) + ": " + hint(text, vocabulary)));
    }

    void refuseOthersThan(Collection<String> known) {
        for (String key : map().keySet()) {
            if (!known.contains(key)) {
                throw wrong("I know no key " + Fields.quoted(key) + ", " + hint(key, known));
            }
        }
    }

    InvalidSetting wrong(String what) {
        String end = what.endsWith("?") || what.endsWith(".") ? "" : ".";
        return new InvalidSetting(file + ": " + (path.isEmpty() ? "" : path + ": ") + what + end);
    }

    static String hint(String typed, Collection<String> known) {
        return NearMiss.of(typed, known)
                .map(meant -> "did you mean " + meant + "?")
                .orElseGet(() -> "say one of " + String.join(", ", known) + ".");
    }

    private Map<String, Object> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(
                    path.isEmpty()
                            ? "this must be keys with values, like port: 8080"
                            : "this must be keys with values");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, of) -> named.put(String.valueOf(key), of == null ? "" : of));
        return named;
    }
}
