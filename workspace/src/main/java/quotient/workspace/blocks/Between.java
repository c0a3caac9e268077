package quotient.workspace.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quotient.workspace.team.Json;
import quotient.workspace.team.Reading;

/** What holds between the blocks of one message or view: names used once, sums not passed, tables even. */
final class Between {
    private static final int LONGEST_MARKDOWN = 12_000;
    private static final int LONGEST_TABLE = 10_000;

    private Between() {}

    static void check(JsonArray blocks, String pointer, Problems problems) {
        namesUsedOnce(blocks, pointer, problems);
        sums(blocks, pointer, problems);
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i).getAsJsonObject(), pointer + "/" + i, problems);
        }
    }

    static List<String> types(JsonArray blocks) {
        return blocks.asList().stream()
                .filter(JsonElement::isJsonObject)
                .map(block -> Json.text(block.getAsJsonObject(), "type"))
                .toList();
    }

    private static void namesUsedOnce(JsonArray blocks, String pointer, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (JsonElement block : blocks) {
            String id = Json.text(block.getAsJsonObject(), "block_id");
            if (!id.isEmpty() && !seen.add(id)) {
                problems.add("`block_id` " + id + " already exists", pointer);
            }
        }
    }

    private static void sums(JsonArray blocks, String pointer, Problems problems) {
        int markdown = blocks.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(block -> Json.text(block, "type").equals("markdown"))
                .mapToInt(block -> Json.text(block, "text").length())
                .sum();
        if (markdown > LONGEST_MARKDOWN) {
            problems.add("no more than 12000 characters of markdown allowed", pointer);
        }
        if (types(blocks).stream().filter("table"::equals).count() > 1) {
            problems.add("only_one_table_allowed", pointer);
        }
    }

    private static void block(JsonObject block, String pointer, Problems problems) {
        actionsUsedOnce(block, pointer, problems);
        String type = Json.text(block, "type");
        if (type.equals("table") || type.equals("data_table")) {
            table(block, type, pointer, problems);
        }
    }

    private static void actionsUsedOnce(JsonObject block, String pointer, Problems problems) {
        JsonArray alone = new JsonArray();
        alone.add(block);
        Set<String> seen = new HashSet<>();
        for (JsonObject action : Reading.actions(alone)) {
            String id = Json.text(action, "action_id");
            if (!seen.add(id)) {
                problems.add("`action_id` " + id + " already exists", pointer);
            }
        }
    }

    private static void table(JsonObject block, String type, String pointer, Problems problems) {
        JsonArray rows = Json.array(block, "rows");
        if (Reading.visible(rows).length() > LONGEST_TABLE) {
            problems.add("no more than 10000 characters allowed", pointer + "/rows");
        }
        if (type.equals("data_table")) {
            long widths = rows.asList().stream()
                    .map(row -> row.getAsJsonArray().size())
                    .distinct()
                    .count();
            if (widths > 1) {
                problems.add("all rows must have the same number of cells", pointer + "/rows");
            }
            if (types(rows.get(0).getAsJsonArray()).contains("rich_text")) {
                problems.add("header cells must not be rich_text", pointer + "/rows/0");
            }
        }
    }
}
