package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import quotient.workspace.blocks.Contents;
import quotient.workspace.delivery.Shapes;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Content;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;
import quotient.workspace.team.Uploads;

/** The chat family: posting, changing, deleting messages. */
final class ChatMethods {
    private final Team team;
    private final Contents contents;
    private final Places places;

    ChatMethods(Team team, Contents contents) {
        this.team = team;
        this.contents = contents;
        this.places = new Places(team);
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.getPermalink", this::permalink);
    }

    private JsonObject post(Call call) {
        Channel channel = places.writable(call.needs("channel"));
        Content content = sharing(contents.message(call.arguments()));
        Message message =
                team.messages().post(channel.id(), team.directory().bot(), content, thread(call, channel), "");
        return answer(message);
    }

    /** A link to a file of the app's own shares it with everybody who reads the message. */
    private Content sharing(Content content) {
        List<String> files = team.linked(content.text() + content.blocks()).stream()
                .filter(upload -> !upload.open())
                .map(Uploads.Upload::id)
                .toList();
        return new Content(content.text(), content.blocks(), content.metadata(), files);
    }

    private String thread(Call call, Channel channel) {
        String thread = call.text("thread_ts");
        if (thread.isEmpty()) {
            return "";
        }
        Message parent = places.parent(channel.id(), thread);
        return parent.reply() ? parent.thread() : parent.ts();
    }

    private JsonObject postEphemeral(Call call) {
        Channel channel = places.writable(call.needs("channel"));
        String user = team.member(call.needs("user")).id();
        if (!channel.has(user)) {
            throw new Refusal("user_not_in_channel");
        }
        Content content = contents.message(call.arguments());
        Message message =
                team.messages().post(channel.id(), team.directory().bot(), content, call.text("thread_ts"), user);
        return Json.of("message_ts", message.ts());
    }

    /** What the call leaves out stays as it is: blocks, metadata, text. */
    private JsonObject update(Call call) {
        Message message = own(call, "cant_update_message");
        Content now = message.content();
        JsonObject arguments = call.arguments().deepCopy();
        if (!call.has("text") && !call.has("blocks")) {
            throw new Refusal("no_text");
        }
        keep(arguments, "blocks", now.blocks());
        keep(arguments, "metadata", now.metadata());
        if (!call.has("text") && !call.array("blocks").isEmpty()) {
            arguments.addProperty("text", now.text());
        }
        Content content = contents.message(arguments);
        Message next = team.messages()
                .change(message, standing -> standing.saying(content, true))
                .orElseThrow(() -> new Refusal("message_not_found"));
        JsonObject answer = answer(next);
        answer.addProperty("text", next.text());
        return answer;
    }

    private static void keep(JsonObject arguments, String name, com.google.gson.JsonElement value) {
        if (!arguments.has(name) || arguments.get(name).isJsonNull()) {
            arguments.add(name, value.deepCopy());
        }
    }

    private JsonObject delete(Call call) {
        Message message = own(call, "cant_delete_message");
        team.messages().delete(message);
        return Json.of("channel", message.channel(), "ts", message.ts());
    }

    private Message own(Call call, String refusal) {
        Message message = places.message(call.needs("channel"), call.needs("ts"));
        if (!message.author().equals(team.directory().bot())) {
            throw new Refusal(refusal);
        }
        return message;
    }

    private JsonObject permalink(Call call) {
        Message message = places.message(call.needs("channel"), call.needs("message_ts"));
        String path = "archives/" + message.channel() + "/p" + message.ts().replace(".", "");
        return Json.of(
                "channel",
                message.channel(),
                "permalink",
                team.address().resolve(path).toString());
    }

    private JsonObject answer(Message message) {
        return Json.of(
                "channel", message.channel(), "ts", message.ts(), "message", Shapes.message(team, message, true));
    }
}
