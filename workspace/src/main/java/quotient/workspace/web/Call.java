package quotient.workspace.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;

/** One call of a Web API method. In form bodies JSON arguments arrive as text; here they are JSON again. */
record Call(String method, JsonObject arguments) {
    private static final List<String> JSON =
            List.of("blocks", "view", "metadata", "attachments", "files", "unfurls", "channel_ids");

    static Call of(String method, JsonObject given) {
        JsonObject arguments = new JsonObject();
        given.entrySet().forEach(entry -> arguments.add(entry.getKey(), parsed(entry.getKey(), entry.getValue())));
        return new Call(method, arguments);
    }

    private static JsonElement parsed(String name, JsonElement value) {
        if (!JSON.contains(name)
                || !value.isJsonPrimitive()
                || value.getAsString().isEmpty()) {
            return value;
        }
        Optional<JsonElement> json = Json.parse(value.getAsString());
        return json.filter(element -> element.isJsonArray() || element.isJsonObject())
                .orElseThrow(() -> new Refusal("invalid_" + name + "_format"));
    }

    String text(String name) {
        return Json.text(arguments, name);
    }

    String needs(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new Refusal("invalid_arguments", List.of("missing required field: " + name));
        }
        return text;
    }

    boolean has(String name) {
        return arguments.has(name) && !arguments.get(name).isJsonNull();
    }

    boolean flag(String name) {
        return List.of("true", "1").contains(text(name));
    }

    JsonObject object(String name) {
        return Json.object(arguments, name);
    }

    JsonArray array(String name) {
        return Json.array(arguments, name);
    }

    /** A page size between 1 and 1000. */
    int limit(int usual) {
        String text = text("limit");
        if (text.isEmpty() || text.equals("0")) {
            return usual;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > 1000) {
            throw new Refusal("invalid_limit");
        }
        return Integer.parseInt(text);
    }
}
