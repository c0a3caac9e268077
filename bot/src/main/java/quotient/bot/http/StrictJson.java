package quotient.bot.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;

/**
 * Reads one flat JSON object (fields that may be objects are told as {@code outer.inner}), or a list of them, by the letter of RFC 8259: no comments, no NaN, no name twice, nothing after it. Numbers stay
 * the text that was sent, so that whoever reads a field sees an exponent for what it is.
 */
final class StrictJson {

    private static final int MOST_ERRORS = 50;

    private final JsonReader reader;
    private final Set<String> lists;
    private final Set<String> objects;
    private final List<FieldError> errors = new ArrayList<>();

    private StrictJson(String text, Set<String> lists, Set<String> objects) {
        this.reader = new JsonReader(new StringReader(text));
        this.reader.setStrictness(Strictness.STRICT);
        this.lists = lists;
        this.objects = objects;
    }

    static Map<String, String> fields(String text, Set<String> lists, Set<String> objects) {
        StrictJson json = new StrictJson(text, lists, objects);
        return json.read(() -> json.object(""));
    }

    /** The flat objects in the list of that name, which is all that the object holds. */
    static List<Map<String, String>> rows(String text, String list, int most) {
        StrictJson json = new StrictJson(text, Set.of(), Set.of());
        return json.read(() -> json.list(list, most));
    }

    private <T> T read(Reading<T> reading) {
        T read;
        try {
            read = reading.read();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw notJson();
            }
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException broken) {
            throw notJson();
        } catch (IOException ended) {
            throw notJson();
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
        return read;
    }

    private List<Map<String, String>> list(String list, int most) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = once(seen);
            if (!name.equals(list)) {
                throw new InvalidInput(
                        name,
                        "I know no field " + Fields.quoted(name) + ": send {" + Fields.quoted(list) + ": [...]}.");
            }
            objects(list, most, rows);
        }
        reader.endObject();
        if (rows.isEmpty()) {
            throw new InvalidInput(list, list + " is empty: send a list of 1 to " + most + " objects.");
        }
        return rows;
    }

    private void objects(String list, int most, List<Map<String, String>> rows) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            throw new InvalidInput(list, list + " must be a list of objects.");
        }
        reader.beginArray();
        while (reader.hasNext()) {
            String place = list + "[" + rows.size() + "]";
            if (rows.size() == most) {
                throw new InvalidInput(
                        list, list + " holds more than " + most + ": send the rest in a request of its own.");
            }
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new InvalidInput(place, place + " must be an object.");
            }
            rows.add(object(place + "."));
        }
        reader.endArray();
    }

    /** @param prefix what its fields are called in errors before their names */
    private Map<String, String> object(String prefix) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        reader.beginObject();
        while (reader.hasNext()) {
            value(prefix, once(seen), fields);
        }
        reader.endObject();
        return fields;
    }

    private String once(Set<String> seen) throws IOException {
        String name = unicode(reader.nextName());
        if (!seen.add(name)) {
            throw Problem.malformed(name, "The field " + Fields.quoted(name) + " is given twice.")
                    .refused();
        }
        return name;
    }

    private void value(String prefix, String name, Map<String, String> fields) throws IOException {
        String place = prefix + name;
        switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case BEGIN_ARRAY -> list(place, name, fields);
            case BEGIN_OBJECT -> {
                if (prefix.isEmpty() && objects.contains(name)) {
                    object(place + ".").forEach((inner, value) -> fields.put(place + "." + inner, value));
                    return;
                }
                reader.skipValue();
                errors.add(new FieldError(place, place + " must be one value, not an object."));
            }
            default -> fields.put(name, scalar());
        }
    }

    private void list(String place, String name, Map<String, String> fields) throws IOException {
        if (!lists.contains(name)) {
            reader.skipValue();
            errors.add(new FieldError(place, place + " must be one value, not a list."));
            return;
        }
        List<String> values = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            if (reader.peek() == JsonToken.STRING) {
                values.add(scalar());
            } else {
                reader.skipValue();
                errors.add(new FieldError(name, name + " must be a list of words."));
            }
        }
        reader.endArray();
        fields.put(name, String.join(",", values));
    }

    private String scalar() throws IOException {
        return reader.peek() == JsonToken.BOOLEAN
                ? Boolean.toString(reader.nextBoolean())
                : unicode(reader.nextString());
    }

    /** An escape can say half a character, which no database could give back. */
    private static String unicode(String text) {
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw Problem.malformed("body", "The body contains half a character (an unpaired surrogate).")
                    .refused();
        }
        return text;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static Problem.Refused notJson() {
        return Problem.malformed("body", "The body is not a JSON object; send one like {\"name\": \"value\"}.")
                .refused();
    }
}
