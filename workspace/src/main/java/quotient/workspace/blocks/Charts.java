package quotient.workspace.blocks;

import static quotient.workspace.blocks.Rule.anything;
import static quotient.workspace.blocks.Rule.list;
import static quotient.workspace.blocks.Rule.string;
import static quotient.workspace.blocks.Rule.whole;
import static quotient.workspace.blocks.Shape.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotient.workspace.team.Json;

/** The charts of a data_visualization block. */
final class Charts {
    private static final Rule POINT =
            object().needs("label", string(20)).needs("value", whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
    private static final Rule SERIES = object().needs("name", string(20)).needs("data", list(1, 20, POINT));
    private static final Rule AXES = object().needs("categories", list(1, 20, string(20)))
            .may("x_label", string(50))
            .may("y_label", string(50));
    private static final Rule LINES = Charts::lines;

    static final Rule CHART = new Typed(Map.of(
            "pie", object().may("type", anything()).needs("segments", list(1, 6, POINT)),
            "bar", LINES,
            "area", LINES,
            "line", LINES));

    private Charts() {}

    /** Every series has one value for every category, and a name of its own. */
    private static void lines(JsonElement value, String pointer, Problems problems) {
        object().may("type", anything())
                .needs("series", list(1, 6, SERIES))
                .needs("axis_config", AXES)
                .check(value, pointer, problems);
        if (!problems.none()) {
            return;
        }
        JsonObject chart = value.getAsJsonObject();
        JsonArray categories = Json.array(Json.object(chart, "axis_config"), "categories");
        Set<String> names = new HashSet<>();
        for (JsonElement series : Json.array(chart, "series")) {
            List<String> labels = Json.array(series.getAsJsonObject(), "data").asList().stream()
                    .map(point -> Json.text(point.getAsJsonObject(), "label"))
                    .toList();
            if (!names.add(Json.text(series.getAsJsonObject(), "name"))) {
                problems.add("series names must be unique", pointer + "/series");
            }
            if (!labels.equals(
                    categories.asList().stream().map(JsonElement::getAsString).toList())) {
                problems.add("labels must match the categories", pointer + "/series");
            }
        }
    }
}
