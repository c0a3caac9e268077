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
 * Reads one flat JSON object by the letter of RFC 8259: no comments, no NaN, no name twice, nothing after it. Numbers stay
 * the text that was sent, so that whoever reads a field sees an exponent for what it is.
 */
final class StrictJson {

    private final JsonReader reader;
    private final Set<String> lists;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private StrictJson(String text, Set<String> lists) {
        this.reader = new JsonReader(new StringReader(text));
        this.reader.setStrictness(Strictness.STRICT);
        this.lists = lists;
    }

    static Map<String, String> fields(String text, Set<String> lists) {
        return new StrictJson(text, lists).fields();
    }

    private Map<String, String> fields() {
        try {
            read();
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException broken) {
            throw notJson();
        } catch (IOException ended) {
            throw notJson();
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return fields;
    }

    private void read() throws IOException {
        Set<String> seen = new HashSet<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = unicode(reader.nextName());
            if (!seen.add(name)) {
                throw Problem.malformed(name, "The field " + Fields.quoted(name) + " is given twice.")
                        .refused();
            }
            value(name);
        }
        reader.endObject();
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw notJson();
        }
    }

    private void value(String name) throws IOException {
        switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case BEGIN_ARRAY -> list(name);
            case BEGIN_OBJECT -> {
                reader.skipValue();
                errors.add(new FieldError(name, name + " must be one value, not an object."));
            }
            default -> fields.put(name, scalar());
        }
    }

    private void list(String name) throws IOException {
        if (!lists.contains(name)) {
            reader.skipValue();
            errors.add(new FieldError(name, name + " must be one value, not a list."));
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

    private static Problem.Refused notJson() {
        return Problem.malformed("body", "The body is not a JSON object; send one like {\"name\": \"value\"}.")
                .refused();
    }
}
