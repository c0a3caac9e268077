package quotient.workspace.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one JSON object: which it needs, which it may have, and nothing else. */
final class Shape implements Rule {
    private final Map<String, Rule> fields = new HashMap<>();
    private final Set<String> needed = new HashSet<>();
    private List<String> atLeastOne = List.of();
    private List<String> exactlyOne = List.of();

    static Shape object() {
        return new Shape();
    }

    /** A block: it has a type, and may have a {@code block_id}. */
    static Shape block() {
        return object().may("type", Rule.anything()).may("block_id", Rule.string(255));
    }

    /** An interactive element: it has a type, and may have an {@code action_id}. */
    static Shape element() {
        return object().may("type", Rule.anything())
                .may("action_id", Rule.string(255))
                .may("confirm", Objects.CONFIRM)
                .may("focus_on_load", Rule.flag());
    }

    Shape needs(String name, Rule rule) {
        needed.add(name);
        return may(name, rule);
    }

    Shape may(String name, Rule rule) {
        fields.put(name, rule);
        return this;
    }

    Shape atLeastOne(String... names) {
        atLeastOne = List.of(names);
        return this;
    }

    Shape exactlyOne(String... names) {
        exactlyOne = List.of(names);
        return this;
    }

    @Override
    public void check(JsonElement value, String pointer, Problems problems) {
        if (!value.isJsonObject()) {
            problems.add("must be an object", pointer);
            return;
        }
        JsonObject object = value.getAsJsonObject();
        checkPresence(object, pointer, problems);
        object.entrySet().forEach(entry -> {
            Rule rule = fields.get(entry.getKey());
            if (rule == null) {
                problems.add("invalid additional property: " + entry.getKey(), pointer);
            } else if (!entry.getValue().isJsonNull()) {
                rule.check(entry.getValue(), pointer + "/" + entry.getKey(), problems);
            }
        });
    }

    private void checkPresence(JsonObject object, String pointer, Problems problems) {
        needed.stream().filter(name -> absent(object, name)).sorted().forEach(name -> {
            problems.add("missing required field: " + name, pointer);
        });
        if (!atLeastOne.isEmpty() && atLeastOne.stream().allMatch(name -> absent(object, name))) {
            problems.add("missing one of: " + String.join(", ", atLeastOne), pointer);
        }
        long present = exactlyOne.stream().filter(name -> !absent(object, name)).count();
        if (!exactlyOne.isEmpty() && present != 1) {
            problems.add("exactly one required of: " + String.join(", ", exactlyOne), pointer);
        }
    }

    private static boolean absent(JsonObject object, String name) {
        return !object.has(name) || object.get(name).isJsonNull();
    }
}
