package quotient.workspace.person;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.workspace.team.FormState;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Slot;
import quotient.workspace.team.View;

/** Fills forms as a person does: only what is offered can be chosen, and what is required must be there. */
final class Filling {
    private Filling() {}

    /** The state of the form with these values, each named by action_id or block_id; a list chooses several. */
    static JsonObject filled(View view, Map<String, ?> values) {
        JsonObject state = FormState.kept(view.blocks(), view.values());
        values.forEach((name, value) -> {
            JsonObject element = view.actions().stream()
                    .filter(each -> Json.text(each, "action_id").equals(name)
                            || Json.text(each, "block_id").equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The view has no input " + name));
            FormState.put(state, element, entry(element, value));
        });
        return state;
    }

    static JsonObject entry(JsonObject element, Object value) {
        Slot slot = Slot.of(Json.text(element, "type"))
                .orElseThrow(() -> new IllegalArgumentException("Nothing can be typed into " + element));
        List<?> given = value instanceof List<?> list ? list : List.of(value);
        List<JsonElement> chosen = new ArrayList<>();
        given.forEach(each -> chosen.add(slot.options() ? option(element, each.toString()) : plain(each)));
        return slot.entry(slot.many() ? Json.list(chosen) : chosen.get(0));
    }

    private static JsonElement plain(Object value) {
        return value instanceof Number number ? new JsonPrimitive(number) : new JsonPrimitive(value.toString());
    }

    /** The option with this value or this text. An external select takes any value: its options come from the app. */
    static JsonObject option(JsonObject element, String wanted) {
        return options(element).stream()
                .filter(option -> Json.text(option, "value").equals(wanted)
                        || Json.text(Json.object(option, "text"), "text").equals(wanted))
                .findFirst()
                .or(() -> Json.text(element, "type").contains("external")
                        ? Optional.of(Json.of("text", Json.of("type", "plain_text", "text", wanted), "value", wanted))
                        : Optional.empty())
                .orElseThrow(() -> new Refusal("option_not_found"));
    }

    private static List<JsonObject> options(JsonObject element) {
        List<JsonObject> options = new ArrayList<>();
        collect(Json.array(element, "options"), options);
        for (JsonElement group : Json.array(element, "option_groups")) {
            collect(Json.array(group.getAsJsonObject(), "options"), options);
        }
        return options;
    }

    private static void collect(JsonArray from, List<JsonObject> options) {
        from.forEach(option -> options.add(option.getAsJsonObject()));
    }

    /** What Slack itself says about a form before the app ever sees it, by block_id. */
    static Map<String, String> complaints(View view, JsonObject state) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (JsonElement each : view.blocks()) {
            JsonObject block = each.getAsJsonObject();
            if (Json.text(block, "type").equals("input")) {
                complaint(block, state).ifPresent(sentence -> complaints.put(Json.text(block, "block_id"), sentence));
            }
        }
        return complaints;
    }

    private static Optional<String> complaint(JsonObject block, JsonObject state) {
        JsonObject element = Json.object(block, "element").deepCopy();
        element.addProperty("block_id", Json.text(block, "block_id"));
        return Slot.of(Json.text(element, "type")).flatMap(slot -> {
            JsonObject entry = FormState.entry(state, element);
            if (slot.blank(entry)) {
                return Json.flag(block, "optional")
                        ? Optional.empty()
                        : Optional.of("Please complete this required field.");
            }
            return slot.field().equals("value")
                    ? TypedText.complaint(element, Json.text(entry, "value"))
                    : Optional.empty();
        });
    }
}
