package quotient.workspace.blocks;

import com.google.gson.JsonElement;
import java.util.Map;
import quotient.workspace.team.Json;

/** A value that says what it is by its {@code type}; only some types are allowed in a place. */
record Typed(Map<String, ? extends Rule> rules) implements Rule {
    @Override
    public void check(JsonElement value, String pointer, Problems problems) {
        if (!value.isJsonObject()) {
            problems.add("must be an object", pointer);
            return;
        }
        String type = Json.text(value.getAsJsonObject(), "type");
        Rule rule = rules.get(type);
        if (type.isEmpty()) {
            problems.add("missing required field: type", pointer);
        } else if (rule == null) {
            problems.add("unsupported type: " + type, pointer + "/type");
        } else {
            rule.check(value, pointer, problems);
        }
    }
}
