package quotient.workspace.delivery;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Team;
import quotient.workspace.team.View;

/** Messages and views as Slack writes them in JSON. */
public final class Shapes {
    private Shapes() {}

    public static JsonObject message(Team team, Message message, boolean withMetadata) {
        JsonObject shape = Json.of(
                "type", "message",
                "user", message.author(),
                "ts", message.ts(),
                "team", team.id(),
                "text", message.text());
        if (message.author().equals(team.directory().bot())) {
            shape.addProperty("bot_id", Team.BOT);
            shape.addProperty("app_id", team.appId());
        }
        if (!message.blocks().isEmpty()) {
            shape.add("blocks", message.blocks().deepCopy());
        }
        if (withMetadata && !message.content().metadata().isEmpty()) {
            shape.add("metadata", message.content().metadata().deepCopy());
        }
        if (message.edited()) {
            shape.add("edited", Json.of("user", message.author(), "ts", message.ts()));
        }
        thread(team, message, shape);
        reactions(message, shape);
        return shape;
    }

    private static void thread(Team team, Message message, JsonObject shape) {
        List<Message> replies = team.messages().replies(message.channel(), message.ts());
        if (message.reply()) {
            shape.addProperty("thread_ts", message.thread());
        } else if (!replies.isEmpty()) {
            shape.addProperty("thread_ts", message.ts());
            shape.addProperty("reply_count", replies.size());
            shape.addProperty("latest_reply", replies.get(replies.size() - 1).ts());
        }
    }

    private static void reactions(Message message, JsonObject shape) {
        if (!message.reactions().isEmpty()) {
            shape.add(
                    "reactions",
                    Json.list(message.reactions().stream().map(Shapes::reaction).toList()));
        }
    }

    private static JsonObject reaction(Message.Reaction reaction) {
        return Json.of(
                "name", reaction.name(),
                "users", Json.list(reaction.users()),
                "count", reaction.users().size());
    }

    public static JsonObject view(Team team, View view) {
        JsonObject shape = Json.of(
                "id", view.id(),
                "team_id", team.id(),
                "type", view.type(),
                "blocks", view.blocks().deepCopy(),
                "private_metadata", view.privateMetadata(),
                "callback_id", view.callbackId(),
                "state", Json.of("values", view.values().deepCopy()),
                "hash", view.hash(),
                "title", orNull(view, "title"),
                "clear_on_close", Json.flag(view.content(), "clear_on_close"),
                "notify_on_close", view.notifiesOnClose(),
                "close", orNull(view, "close"),
                "submit", orNull(view, "submit"),
                "previous_view_id",
                        view.previous().isEmpty()
                                ? JsonNull.INSTANCE
                                : Json.list(List.of(view.previous())).get(0));
        shape.addProperty("root_view_id", view.root());
        shape.addProperty("app_id", team.appId());
        shape.addProperty("external_id", view.externalId());
        shape.addProperty("app_installed_team_id", team.id());
        shape.addProperty("bot_id", Team.BOT);
        return shape;
    }

    private static JsonElement orNull(View view, String name) {
        return view.content().has(name) ? view.content().get(name).deepCopy() : JsonNull.INSTANCE;
    }
}
