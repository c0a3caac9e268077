package quotient.bot.fuzz;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/** Bends a JSON document: fields go missing, change their type, grow, or say something foreign. */
final class Bending {

    private final Chance chance;

    Bending(Chance chance) {
        this.chance = chance;
    }

    JsonObject bent(JsonObject document) {
        JsonObject copy = document.deepCopy();
        for (int times = 1 + chance.below(3); times > 0; times--) {
            List<Runnable> bends = new ArrayList<>();
            collect(copy, bends);
            if (!bends.isEmpty()) {
                chance.of(bends).run();
            }
        }
        return copy;
    }

    private void collect(JsonElement element, List<Runnable> bends) {
        if (element instanceof JsonObject object) {
            object.asMap().forEach((name, value) -> {
                bends.add(() -> bend(object, name, value));
                collect(value, bends);
            });
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                bends.add(() -> array.set(place, other(array.get(place))));
                collect(array.get(i), bends);
            }
            bends.add(() -> array.add(other(JsonNull.INSTANCE)));
        }
    }

    private void bend(JsonObject object, String name, JsonElement value) {
        switch (chance.below(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.add(Oddities.one(chance), value.deepCopy());
            default -> object.add(name, other(value));
        }
    }

    private JsonElement other(JsonElement value) {
        return switch (chance.below(9)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonArray();
            case 2 -> new JsonObject();
            case 3 -> new JsonPrimitive(chance.below(1_000_000) - 500_000);
            case 4 -> new JsonPrimitive(chance.oneIn(2));
            case 5 -> around(value);
            default -> new JsonPrimitive(Oddities.one(chance));
        };
    }

    private JsonElement around(JsonElement value) {
        JsonElement inner = value.deepCopy();
        for (int depth = 1 + chance.below(chance.oneIn(10) ? 2_000 : 3); depth > 0; depth--) {
            JsonArray outer = new JsonArray();
            outer.add(inner);
            inner = outer;
        }
        return inner;
    }
}
