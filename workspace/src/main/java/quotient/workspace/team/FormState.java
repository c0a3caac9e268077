package quotient.workspace.team;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Slack's {@code state.values}: what stands in every input, by block_id and action_id. */
public final class FormState {
    private FormState() {}

    /** The first values of all inputs, and in their stead what was typed into one of the same names and type. */
    public static JsonObject kept(JsonArray blocks, JsonObject typed) {
        JsonObject values = new JsonObject();
        for (JsonObject element : Reading.actions(blocks)) {
            Slot.of(Json.text(element, "type")).ifPresent(slot -> {
                JsonObject before = entry(typed, element);
                boolean same = Json.text(before, "type").equals(slot.type());
                put(values, element, same ? before : slot.first(element));
            });
        }
        return values;
    }

    public static JsonObject entry(JsonObject values, JsonObject element) {
        return Json.object(Json.object(values, Json.text(element, "block_id")), Json.text(element, "action_id"));
    }

    public static void put(JsonObject values, JsonObject element, JsonObject entry) {
        String block = Json.text(element, "block_id");
        JsonObject inBlock = Json.object(values, block);
        inBlock.add(Json.text(element, "action_id"), entry.deepCopy());
        values.add(block, inBlock);
    }
}
