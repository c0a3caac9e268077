package quotient.workspace.team;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads blocks as a person does: what is written there, what can be acted upon. */
public final class Reading {
    private static final List<String> WORDS = List.of("text", "alt_text", "caption", "title", "label", "hint");

    private Reading() {}

    /** All written text, one piece per line, in the order of the blocks. */
    public static String visible(JsonElement blocks) {
        List<String> lines = new ArrayList<>();
        collect(blocks, lines);
        return String.join("\n", lines);
    }

    private static void collect(JsonElement element, List<String> lines) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> collect(item, lines));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(entry -> {
                if (WORDS.contains(entry.getKey()) && entry.getValue().isJsonPrimitive()) {
                    lines.add(entry.getValue().getAsString());
                } else {
                    collect(entry.getValue(), lines);
                }
            });
        }
    }

    /** Copies of all elements with an {@code action_id}, each with the {@code block_id} of its block. */
    public static List<JsonObject> actions(JsonArray blocks) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement block : blocks) {
            find(block, Json.text(block.getAsJsonObject(), "block_id"), found);
        }
        return List.copyOf(found);
    }

    private static void find(JsonElement element, String block, List<JsonObject> found) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> find(item, block, found));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            if (object.has("action_id")) {
                JsonObject action = object.deepCopy();
                action.addProperty("block_id", block);
                found.add(action);
            } else {
                String inner = Json.text(object, "block_id");
                object.entrySet().forEach(entry -> find(entry.getValue(), inner.isEmpty() ? block : inner, found));
            }
        }
    }

    /** The action with this {@code action_id}, else with this text on it. */
    public static Optional<JsonObject> action(JsonArray blocks, String idOrText) {
        List<JsonObject> actions = actions(blocks);
        return actions.stream()
                .filter(action -> Json.text(action, "action_id").equals(idOrText))
                .findFirst()
                .or(() -> actions.stream()
                        .filter(action ->
                                Json.text(Json.object(action, "text"), "text").equals(idOrText))
                        .findFirst());
    }

    /** Gives every block its {@code block_id} and every element its {@code action_id}, as Slack does on arrival. */
    public static JsonArray named(JsonArray blocks, Ids ids) {
        JsonArray named = blocks.deepCopy();
        for (JsonElement block : named) {
            JsonObject object = block.getAsJsonObject();
            if (Json.text(object, "block_id").isEmpty()) {
                object.addProperty("block_id", ids.next("b", 5));
            }
            nameElements(object, ids);
        }
        return named;
    }

    private static void nameElements(JsonObject block, Ids ids) {
        String type = Json.text(block, "type");
        if (type.equals("actions")) {
            Json.array(block, "elements").forEach(element -> name(element, ids));
        }
        for (String place : List.of("accessory", "element")) {
            if (block.has(place)) {
                name(block.get(place), ids);
            }
        }
    }

    private static void name(JsonElement element, Ids ids) {
        JsonObject object = element.getAsJsonObject();
        if (!object.has("action_id") && !Json.text(object, "type").equals("image")) {
            object.addProperty("action_id", ids.next("a", 5));
        }
    }
}
