package quotient.workspace.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import quotient.workspace.team.Content;
import quotient.workspace.team.Ids;
import quotient.workspace.team.Json;
import quotient.workspace.team.Reading;
import quotient.workspace.team.Refusal;

/** Turns what the app sends into the content of a message or view, or refuses it as Slack does. */
public final class Contents {
    private static final int LONGEST_TEXT = 40_000;

    private final BlockKit blockKit;
    private final Ids ids;

    public Contents(BlockKit blockKit, Ids ids) {
        this.blockKit = blockKit;
        this.ids = ids;
    }

    /** Refuses a message that Slack would not take; text, blocks and metadata are given as JSON. */
    public Content message(JsonObject message) {
        String text = Json.text(message, "text");
        JsonArray blocks = blocks(message);
        if (text.isEmpty() && blocks.isEmpty()) {
            throw new Refusal("no_text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("msg_too_long");
        }
        if (message.has("attachments") && !Json.array(message, "attachments").isEmpty()) {
            throw new Refusal("invalid_attachments", List.of("attachments are not supported by this workspace"));
        }
        return new Content(text, blocks, metadata(message), List.of());
    }

    /** Refuses a view that Slack would not show. */
    public JsonObject view(JsonObject view) {
        Problems problems = blockKit.view(view);
        if (!problems.none()) {
            throw new Refusal("invalid_arguments", problems.sentences());
        }
        if (Json.write(view).getBytes(StandardCharsets.UTF_8).length > BlockKit.LARGEST_VIEW) {
            throw new Refusal("view_too_large");
        }
        return view;
    }

    private JsonArray blocks(JsonObject message) {
        JsonElement given = message.get("blocks");
        if (given == null || given.isJsonNull()) {
            return new JsonArray();
        }
        if (!given.isJsonArray()) {
            throw new Refusal("invalid_blocks_format");
        }
        JsonArray blocks = given.getAsJsonArray();
        Problems problems = blockKit.message(blocks);
        if (!problems.none()) {
            throw new Refusal("invalid_blocks", problems.sentences());
        }
        if (Json.write(blocks).length() > BlockKit.LARGEST_MESSAGE) {
            throw new Refusal("msg_blocks_too_long");
        }
        return Reading.named(blocks, ids);
    }

    private static JsonObject metadata(JsonObject message) {
        JsonObject metadata = Json.object(message, "metadata");
        boolean complete = !Json.text(metadata, "event_type").isEmpty()
                && metadata.has("event_payload")
                && metadata.get("event_payload").isJsonObject();
        if (!metadata.isEmpty() && !complete) {
            throw new Refusal("invalid_metadata_format");
        }
        return metadata;
    }
}
