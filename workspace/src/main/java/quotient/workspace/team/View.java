package quotient.workspace.team;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A modal or a Home tab as it now stands for one user.
 *
 * @param content what the app gave: type, title, blocks, callback_id, private_metadata ...
 * @param values what the user has typed so far, by block_id and action_id
 * @param previous the view below it in the stack, empty for the first
 */
public record View(
        String id, String user, JsonObject content, String hash, String root, String previous, JsonObject values) {
    public View {
        content = content.deepCopy();
        values = values.deepCopy();
    }

    public String type() {
        return Json.text(content, "type");
    }

    public String callbackId() {
        return Json.text(content, "callback_id");
    }

    public String externalId() {
        return Json.text(content, "external_id");
    }

    public String privateMetadata() {
        return Json.text(content, "private_metadata");
    }

    public String title() {
        return Json.text(Json.object(content, "title"), "text");
    }

    public JsonArray blocks() {
        return Json.array(content, "blocks");
    }

    public boolean notifiesOnClose() {
        return Json.flag(content, "notify_on_close");
    }

    public String visible() {
        return Reading.visible(blocks());
    }

    public List<JsonObject> actions() {
        return Reading.actions(blocks());
    }

    public View typed(JsonObject next) {
        return new View(id, user, content, hash, root, previous, next);
    }
}
