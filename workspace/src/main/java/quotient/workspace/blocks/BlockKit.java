package quotient.workspace.blocks;

import static quotient.workspace.blocks.Objects.plain;
import static quotient.workspace.blocks.Rule.anything;
import static quotient.workspace.blocks.Rule.choice;
import static quotient.workspace.blocks.Rule.flag;
import static quotient.workspace.blocks.Rule.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.function.Predicate;
import quotient.workspace.team.Json;

/** Checks messages and views as Slack does on arrival: the tables first, then what holds between blocks. */
public final class BlockKit {
    /** Past this many characters Slack answers {@code msg_blocks_too_long}; seen in practice, not documented. */
    public static final int LARGEST_MESSAGE = 13_200;
    /** Slack's {@code view_too_large} begins here, in bytes. */
    public static final int LARGEST_VIEW = 250_000;

    private final Predicate<String> fileReady;

    /** Checks against the files that are there: the predicate says whether a file id can be shown already. */
    public BlockKit(Predicate<String> fileReady) {
        this.fileReady = fileReady;
    }

    public Problems message(JsonArray blocks) {
        Problems problems = new Problems();
        blocks(blocks, Surface.MESSAGE, "/blocks", problems);
        return problems;
    }

    public Problems view(JsonObject view) {
        Problems problems = new Problems();
        Surface surface = Json.text(view, "type").equals("home") ? Surface.HOME : Surface.MODAL;
        shape(surface).check(view, "/view", problems);
        blocks(Json.array(view, "blocks"), surface, "/view/blocks", problems);
        boolean asks = Between.types(Json.array(view, "blocks")).contains("input");
        if (surface == Surface.MODAL && asks && !view.has("submit")) {
            problems.add("missing required field: submit", "/view");
        }
        return problems;
    }

    private void blocks(JsonArray blocks, Surface surface, String pointer, Problems problems) {
        Blocks.on(surface).check(blocks, pointer, problems);
        if (problems.none()) {
            Between.check(blocks, pointer, problems);
            files(blocks, pointer, problems);
        }
    }

    private void files(JsonArray blocks, String pointer, Problems problems) {
        for (int i = 0; i < blocks.size(); i++) {
            file(blocks.get(i), pointer + "/" + i, problems);
        }
    }

    private void file(JsonElement element, String pointer, Problems problems) {
        if (element.isJsonArray()) {
            files(element.getAsJsonArray(), pointer, problems);
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            String id = Json.text(Json.object(object, "slack_file"), "id");
            if (!id.isEmpty() && !fileReady.test(id)) {
                problems.add("invalid slack file", pointer + "/slack_file");
            }
            object.entrySet().forEach(entry -> file(entry.getValue(), pointer + "/" + entry.getKey(), problems));
        }
    }

    private static Shape shape(Surface surface) {
        Shape view = Shape.object()
                .needs("type", choice("modal", "home"))
                .needs("blocks", anything())
                .may("private_metadata", string(0, 3000))
                .may("callback_id", string(0, 255))
                .may("external_id", string(0, 255));
        if (surface == Surface.HOME) {
            return view;
        }
        return view.needs("title", plain(24))
                .may("submit", plain(24))
                .may("close", plain(24))
                .may("clear_on_close", flag())
                .may("notify_on_close", flag())
                .may("submit_disabled", flag());
    }
}
