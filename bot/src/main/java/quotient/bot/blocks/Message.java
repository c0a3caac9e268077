package quotient.bot.blocks;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message as Slack takes it.
 *
 * @param text what a notification and a screen reader say: everything needed, in one paragraph
 * @param blocks what is drawn; at most 50
 * @param picture goes with it where a file can be uploaded first; the message must say everything without it
 * @param document goes with it, or the message does not go
 */
public record Message(String text, List<JsonObject> blocks, Optional<Picture> picture, Optional<Document> document) {

    private static final int MOST_BLOCKS = 50;
    /** Slack refuses messages near 13,200 characters of blocks with {@code msg_blocks_too_long}. */
    private static final int MOST_CHARACTERS = 12_500;

    private static final int LONGEST_TEXT = 3_900;

    public Message {
        text = Text.shorten(text, LONGEST_TEXT);
        blocks = fitting(blocks);
    }

    public Message(String text, List<JsonObject> blocks, Optional<Picture> picture) {
        this(text, blocks, picture, Optional.empty());
    }

    public Message(String text, List<JsonObject> blocks) {
        this(text, blocks, Optional.empty());
    }

    public static Message plain(String mrkdwn) {
        return new Message(mrkdwn, List.of(Blocks.section(mrkdwn)));
    }

    /** The same, with this file. */
    public Message carrying(Document file) {
        return new Message(text, blocks, picture, Optional.of(file));
    }

    /** As it goes out once Slack has the file: whoever may read the message may then open it. */
    public Message linking(String permalink) {
        List<JsonObject> linked = new ArrayList<>(blocks);
        document.ifPresent(file ->
                linked.add(Blocks.section(":page_facing_up: <" + permalink + "|" + Text.escape(file.name()) + ">")));
        return new Message(text, linked);
    }

    /** With its picture under the first block, once Slack has the file. */
    public Message showing(String fileId) {
        List<JsonObject> shown = new ArrayList<>(blocks);
        picture.ifPresent(drawn -> shown.add(Math.min(1, shown.size()), Blocks.image(fileId, drawn.altText())));
        return new Message(text, shown);
    }

    /** As it goes out when Slack does not take the picture. */
    public Message withoutPicture() {
        List<JsonObject> rest = new ArrayList<>(blocks);
        rest.add(Blocks.context("The picture could not be added; everything it shows is said here."));
        return new Message(text, rest);
    }

    public String blocksJson() {
        return Blocks.array(blocks).toString();
    }

    /** As the answer to a slash command or to a response_url; only its addressee sees it. */
    public JsonObject ephemeral() {
        JsonObject json = new JsonObject();
        json.addProperty("response_type", "ephemeral");
        json.addProperty("text", text);
        json.add("blocks", Blocks.array(blocks));
        return json;
    }

    /** As the answer to a click on an ephemeral message: takes its place. */
    public JsonObject inPlace() {
        JsonObject json = ephemeral();
        json.addProperty("replace_original", true);
        return json;
    }

    /** As the answer to a click: beside the message, for the one who clicked. */
    public JsonObject beside() {
        JsonObject json = ephemeral();
        json.addProperty("replace_original", false);
        return json;
    }

    /** As the answer to a click: for everybody in the channel. */
    public JsonObject shared() {
        JsonObject json = beside();
        json.addProperty("response_type", "in_channel");
        return json;
    }

    private static List<JsonObject> fitting(List<JsonObject> blocks) {
        List<JsonObject> fitting = new ArrayList<>();
        int characters = 0;
        for (JsonObject block : blocks) {
            characters += Characters.of(block);
            if (fitting.size() == MOST_BLOCKS - 1 || characters > MOST_CHARACTERS) {
                fitting.add(Blocks.context("There is more than fits into one message."));
                break;
            }
            fitting.add(block);
        }
        return List.copyOf(fitting);
    }
}
