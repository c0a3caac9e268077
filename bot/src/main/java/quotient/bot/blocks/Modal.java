package quotient.bot.blocks;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A modal view.
 *
 * @param title at most 24 characters
 * @param submit at most 24 characters; empty for a modal that is only read
 * @param metadata comes back with the submission; whoever submits could have changed it, so it is read with mistrust
 */
public record Modal(String callbackId, String title, String submit, String metadata, List<JsonObject> blocks) {

    private static final int SHORT = 24;

    /** A message to be read where no message can be posted; its buttons stay away. */
    public static Modal reading(String title, Message message) {
        List<JsonObject> blocks = message.blocks().stream()
                .filter(block -> !block.get("type").getAsString().equals("actions"))
                .toList();
        return new Modal("reading", title, "", "", blocks);
    }

    public String json() {
        JsonObject view = Blocks.block("modal");
        view.addProperty("callback_id", callbackId);
        view.add("title", Blocks.plain(title, SHORT));
        if (!submit.isEmpty()) {
            view.add("submit", Blocks.plain(submit, SHORT));
        }
        view.add("close", Blocks.plain(submit.isEmpty() ? "Close" : "Cancel", SHORT));
        view.addProperty("private_metadata", metadata);
        view.add("blocks", Blocks.array(blocks));
        return view.toString();
    }
}
