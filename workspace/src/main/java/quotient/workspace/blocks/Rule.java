package quotient.workspace.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;

/** Says what is wrong with one JSON value. */
@FunctionalInterface
interface Rule {
    void check(JsonElement value, String pointer, Problems problems);

    static Rule anything() {
        return (value, pointer, problems) -> {};
    }

    static Rule string(int longest) {
        return string(1, longest);
    }

    static Rule string(int shortest, int longest) {
        return (value, pointer, problems) -> {
            if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
                problems.add("must be a string", pointer);
                return;
            }
            String text = value.getAsString();
            if (text.length() < shortest) {
                problems.add("must be more than " + (shortest - 1) + " characters", pointer);
            }
            if (text.length() > longest) {
                problems.add("must be less than " + (longest + 1) + " characters", pointer);
            }
        };
    }

    static Rule choice(String... allowed) {
        return (value, pointer, problems) -> {
            if (!value.isJsonPrimitive() || !List.of(allowed).contains(value.getAsString())) {
                problems.add("must be one of " + String.join(", ", allowed), pointer);
            }
        };
    }

    static Rule flag() {
        return (value, pointer, problems) -> {
            if (!(value instanceof JsonPrimitive primitive && primitive.isBoolean())) {
                problems.add("must be a boolean", pointer);
            }
        };
    }

    static Rule whole(int least, int most) {
        return (value, pointer, problems) -> {
            boolean number = value instanceof JsonPrimitive primitive && primitive.isNumber();
            if (!number || value.getAsDouble() < least || value.getAsDouble() > most) {
                problems.add("must be a number from " + least + " to " + most, pointer);
            }
        };
    }

    static Rule list(int fewest, int most, Rule each) {
        return (value, pointer, problems) -> {
            if (!value.isJsonArray()) {
                problems.add("must be an array", pointer);
                return;
            }
            int count = value.getAsJsonArray().size();
            if (count < fewest) {
                problems.add("no fewer than " + fewest + " items required", pointer);
            }
            if (count > most) {
                problems.add("no more than " + most + " items allowed", pointer);
            }
            for (int i = 0; i < count; i++) {
                each.check(value.getAsJsonArray().get(i), pointer + "/" + i, problems);
            }
        };
    }
}
