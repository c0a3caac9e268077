package quotient.workspace.delivery;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import quotient.workspace.team.Channel;
import quotient.workspace.team.FormState;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Team;
import quotient.workspace.team.View;

/** The payloads that Slack sends, field by field. */
public final class Payloads {
    /** Slack still sends its old verification token; nobody should look at it. */
    private static final String OLD_TOKEN = "not-to-be-relied-upon";

    private final Team team;
    private final Replies replies;

    public Payloads(Team team, Replies replies) {
        this.team = team;
        this.replies = replies;
    }

    public JsonObject command(Member user, Channel channel, String command, String text) {
        Replies.Origin origin = new Replies.Origin(channel.id(), user.id(), "");
        return Json.of(
                "token", OLD_TOKEN,
                "team_id", team.id(),
                "team_domain", team.domain(),
                "channel_id", channel.id(),
                "channel_name", shownName(channel),
                "user_id", user.id(),
                "user_name", user.handle(),
                "command", command,
                "text", text,
                "api_app_id", team.appId(),
                "is_enterprise_install", "false",
                "response_url", replies.url(origin).toString(),
                "trigger_id", team.triggers().issue(user.id()));
    }

    /** A click or a choice in a message. Of an ephemeral message Slack sends the container only. */
    public JsonObject actions(Member user, Message message, JsonArray actions, JsonObject values) {
        JsonObject payload = interaction("block_actions", user);
        Channel channel = team.channel(message.channel());
        payload.add(
                "container",
                Json.of(
                        "type", "message",
                        "message_ts", message.ts(),
                        "channel_id", message.channel(),
                        "is_ephemeral", message.ephemeral()));
        if (message.reply()) {
            Json.object(payload, "container").addProperty("thread_ts", message.thread());
        }
        payload.add("channel", Json.of("id", channel.id(), "name", shownName(channel)));
        if (!message.ephemeral()) {
            payload.add("message", message(message));
        }
        payload.add("state", Json.of("values", FormState.kept(message.blocks(), values)));
        Replies.Origin origin = new Replies.Origin(channel.id(), user.id(), message.ts());
        payload.addProperty("response_url", replies.url(origin).toString());
        payload.add("actions", actions);
        return payload;
    }

    /** A click or a choice in a modal or on the Home tab. */
    public JsonObject actions(Member user, View view, JsonArray actions) {
        JsonObject payload = interaction("block_actions", user);
        payload.add("container", Json.of("type", "view", "view_id", view.id()));
        payload.add("view", view(view));
        payload.add("state", Json.of("values", view.values()));
        payload.add("actions", actions);
        return payload;
    }

    /** A shortcut among the actions of a message; Slack does not say which app it is for. */
    public JsonObject shortcut(Member user, Message message, String callbackId, String actionTs) {
        JsonObject payload = interaction("message_action", user);
        payload.remove("api_app_id");
        Channel channel = team.channel(message.channel());
        Replies.Origin origin = new Replies.Origin(channel.id(), user.id(), "");
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", actionTs);
        payload.addProperty("response_url", replies.url(origin).toString());
        payload.addProperty("message_ts", message.ts());
        payload.add("channel", Json.of("id", channel.id(), "name", shownName(channel)));
        payload.add("message", message(message));
        return payload;
    }

    public JsonObject submission(Member user, View view) {
        JsonObject payload = interaction("view_submission", user);
        payload.add("view", view(view));
        payload.add("response_urls", new JsonArray());
        return payload;
    }

    public JsonObject closed(Member user, View view, boolean all) {
        JsonObject payload = interaction("view_closed", user);
        payload.remove("trigger_id");
        payload.add("view", view(view));
        payload.addProperty("is_cleared", all);
        return payload;
    }

    /** The app is asked for the options of an external select. */
    public JsonObject suggestion(Member user, JsonObject element, String typed) {
        JsonObject payload = interaction("block_suggestion", user);
        payload.remove("trigger_id");
        payload.addProperty("action_id", Json.text(element, "action_id"));
        payload.addProperty("block_id", Json.text(element, "block_id"));
        payload.addProperty("value", typed);
        return payload;
    }

    /** The envelope of the Events API around one event. */
    public JsonObject event(JsonObject event) {
        return Json.of(
                "token", OLD_TOKEN,
                "team_id", team.id(),
                "api_app_id", team.appId(),
                "event", event,
                "type", "event_callback",
                "event_id", team.ids().next("Ev"),
                "event_time", team.clock().instant().getEpochSecond(),
                "is_ext_shared_channel", false,
                "authorizations",
                        Json.list(List.of(Json.of(
                                "enterprise_id",
                                JsonNull.INSTANCE,
                                "team_id",
                                team.id(),
                                "user_id",
                                team.directory().bot(),
                                "is_bot",
                                true,
                                "is_enterprise_install",
                                false))));
    }

    public JsonObject urlVerification(String challenge) {
        return Json.of("token", OLD_TOKEN, "challenge", challenge, "type", "url_verification");
    }

    /** A message in the shape of history and of payloads. */
    public JsonObject message(Message message) {
        return Shapes.message(team, message, true);
    }

    public JsonObject view(View view) {
        return Shapes.view(team, view);
    }

    private JsonObject interaction(String type, Member user) {
        return Json.of(
                "type",
                type,
                "user",
                Json.of(
                        "id", user.id(),
                        "username", user.handle(),
                        "name", user.handle(),
                        "team_id", team.id()),
                "api_app_id",
                team.appId(),
                "token",
                OLD_TOKEN,
                "trigger_id",
                team.triggers().issue(user.id()),
                "team",
                Json.of("id", team.id(), "domain", team.domain()),
                "enterprise",
                JsonNull.INSTANCE,
                "is_enterprise_install",
                false);
    }

    private static String shownName(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> channel.name();
            case PRIVATE -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }
}
