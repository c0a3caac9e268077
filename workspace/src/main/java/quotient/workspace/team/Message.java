package quotient.workspace.team;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A message as it now stands.
 *
 * @param author a user id; the app's own for its messages
 * @param thread the ts of the parent, empty at top level
 * @param addressee the only user who sees it (an ephemeral message), empty when all do
 */
public record Message(
        String channel,
        String ts,
        String author,
        Content content,
        String thread,
        String addressee,
        boolean edited,
        List<Reaction> reactions) {
    /** One kind of reaction with the users who gave it. */
    public record Reaction(String name, List<String> users) {
        public Reaction {
            users = List.copyOf(users);
        }
    }

    public Message {
        reactions = List.copyOf(reactions);
    }

    public boolean ephemeral() {
        return !addressee.isEmpty();
    }

    public boolean reply() {
        return !thread.isEmpty() && !thread.equals(ts);
    }

    public boolean visibleTo(String user) {
        return addressee.isEmpty() || addressee.equals(user);
    }

    public String text() {
        return content.text();
    }

    public JsonArray blocks() {
        return content.blocks();
    }

    /** Everything that can be read in the blocks, or the text when there are no blocks. */
    public String visible() {
        return blocks().isEmpty() ? text() : Reading.visible(blocks());
    }

    /** Everything that can be clicked, chosen or filled, each with its {@code block_id}. */
    public List<JsonObject> actions() {
        return Reading.actions(blocks());
    }

    public Message saying(Content next, boolean edit) {
        return new Message(channel, ts, author, next, thread, addressee, edit || edited, reactions);
    }

    public Message with(List<Reaction> next) {
        return new Message(channel, ts, author, content, thread, addressee, edited, next);
    }
}
