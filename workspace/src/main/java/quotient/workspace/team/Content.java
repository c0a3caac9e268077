package quotient.workspace.team;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a message says.
 *
 * @param blocks empty for a plain message
 * @param metadata empty when there is none
 * @param files ids of uploaded files
 */
public record Content(String text, JsonArray blocks, JsonObject metadata, List<String> files) {
    public Content {
        blocks = blocks.deepCopy();
        metadata = metadata.deepCopy();
        files = List.copyOf(files);
    }

    public static Content text(String text) {
        return new Content(text, new JsonArray(), new JsonObject(), List.of());
    }

    public static Content of(String text, JsonArray blocks) {
        return new Content(text, blocks, new JsonObject(), List.of());
    }

    public boolean empty() {
        return text.isEmpty() && blocks.isEmpty() && files.isEmpty();
    }
}
