package quotient.bot.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * Block Kit, held to Slack's limits: what is too long is shortened, what would be refused is never built. Texts come
 * in as mrkdwn, so whatever a person wrote was escaped before.
 */
public final class Blocks {

    private static final int SECTION = 3000;
    private static final int FIELD = 2000;
    private static final int MOST_FIELDS = 10;
    private static final int HEADER = 150;
    private static final int BUTTON = 75;
    private static final int MENU = 150;
    private static final int MOST_IN_CONTEXT = 10;

    private Blocks() {}

    public static JsonObject section(String mrkdwn) {
        JsonObject block = block("section");
        block.add("text", mrkdwn(mrkdwn, SECTION));
        return block;
    }

    /** Two columns; at most ten fields. */
    public static JsonObject fields(List<String> mrkdwn) {
        JsonObject block = block("section");
        JsonArray fields = new JsonArray();
        mrkdwn.stream().limit(MOST_FIELDS).forEach(field -> fields.add(mrkdwn(field, FIELD)));
        block.add("fields", fields);
        return block;
    }

    /** A section with something at its right edge. */
    public static JsonObject sectionWith(String mrkdwn, JsonObject accessory) {
        JsonObject block = section(mrkdwn);
        block.add("accessory", accessory);
        return block;
    }

    public static JsonObject header(String plain) {
        JsonObject block = block("header");
        block.add("text", plain(plain, HEADER));
        return block;
    }

    public static JsonObject divider() {
        return block("divider");
    }

    /** A picture that was uploaded to Slack. */
    public static JsonObject image(String fileId, String altText) {
        JsonObject file = new JsonObject();
        file.addProperty("id", fileId);
        JsonObject block = block("image");
        block.add("slack_file", file);
        block.addProperty("alt_text", altText);
        return block;
    }

    public static JsonObject context(String... mrkdwn) {
        JsonObject block = block("context");
        JsonArray elements = new JsonArray();
        for (int i = 0; i < Math.min(mrkdwn.length, MOST_IN_CONTEXT); i++) {
            elements.add(mrkdwn(mrkdwn[i], SECTION));
        }
        block.add("elements", elements);
        return block;
    }

    public static JsonObject actions(String blockId, List<JsonObject> elements) {
        JsonObject block = block("actions");
        block.addProperty("block_id", blockId);
        block.add("elements", array(elements));
        return block;
    }

    public static JsonObject button(String label, String actionId, String value) {
        JsonObject button = block("button");
        button.add("text", plain(label, BUTTON));
        button.addProperty("action_id", actionId);
        button.addProperty("value", value);
        return button;
    }

    /** A menu of at most a hundred choices, in a row of actions. */
    public static JsonObject menu(String placeholder, String actionId, List<Inputs.Choice> choices) {
        JsonObject menu = block("static_select");
        menu.add("placeholder", plain(placeholder, MENU));
        menu.addProperty("action_id", actionId);
        menu.add("options", array(choices.stream().map(Inputs::option).toList()));
        return menu;
    }

    public static JsonObject primary(JsonObject button) {
        button.addProperty("style", "primary");
        return button;
    }

    public static JsonObject danger(JsonObject button) {
        button.addProperty("style", "danger");
        return button;
    }

    /** Asks once more before the click counts. */
    public static JsonObject confirmed(JsonObject button, String title, String question, String yes) {
        JsonObject confirm = new JsonObject();
        confirm.add("title", plain(title, 100));
        confirm.add("text", plain(question, 300));
        confirm.add("confirm", plain(yes, 30));
        confirm.add("deny", plain("Not now", 30));
        button.add("confirm", confirm);
        return button;
    }

    public static JsonObject plain(String text, int most) {
        JsonObject object = new JsonObject();
        object.addProperty("type", "plain_text");
        object.addProperty("text", Text.shorten(text, most));
        return object;
    }

    public static JsonArray array(List<? extends JsonElement> elements) {
        JsonArray array = new JsonArray(elements.size());
        elements.forEach(array::add);
        return array;
    }

    static JsonObject block(String type) {
        JsonObject block = new JsonObject();
        block.addProperty("type", type);
        return block;
    }

    private static JsonObject mrkdwn(String text, int most) {
        JsonObject object = new JsonObject();
        object.addProperty("type", "mrkdwn");
        object.addProperty("text", Text.shorten(text, most));
        return object;
    }
}
