package quotient.storage.database;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with texts, kept as one JSON object. */
public final class TextMap {
    private TextMap() {}

    /** In the order of the map. */
    public static String write(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return "{}";
        }
        JsonObject written = new JsonObject();
        texts.forEach(written::addProperty);
        return written.toString();
    }

    public static Map<String, String> read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> text :
                JsonParser.parseString(json).getAsJsonObject().entrySet()) {
            texts.put(text.getKey(), text.getValue().getAsString());
        }
        return texts;
    }
}
