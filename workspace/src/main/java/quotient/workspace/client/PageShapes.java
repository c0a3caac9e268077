package quotient.workspace.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import quotient.workspace.delivery.Answer;
import quotient.workspace.delivery.Shapes;
import quotient.workspace.person.Desk;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Team;
import quotient.workspace.team.Uploads.Upload;
import quotient.workspace.team.View;

/** What the page is told, in the page's own words. */
final class PageShapes {
    private static final List<String> COLORS =
            List.of("#5b6abf", "#2f8f6b", "#b8563b", "#8a4fa3", "#2b7fb5", "#a8782a", "#b0446b", "#4d7a36");

    private final Desk desk;
    private final Team team;

    PageShapes(Desk desk) {
        this.desk = desk;
        this.team = desk.team();
    }

    JsonObject state() {
        Member bot = team.member(team.directory().bot());
        return Json.of(
                "team", Json.of("id", team.id(), "name", team.name()),
                "app",
                        Json.of(
                                "bot_user_id", bot.id(),
                                "app_id", team.appId(),
                                "name", bot.name(),
                                "connected", desk.line().connected()),
                "users",
                        Json.list(team.directory().members().stream()
                                .map(PageShapes::user)
                                .toList()),
                "channels",
                        Json.list(team.directory().channels().stream()
                                .map(this::channel)
                                .toList()),
                "commands",
                        Json.list(desk.commands().stream()
                                .map(each -> Json.of(
                                        "command", each.name(),
                                        "description", each.description(),
                                        "usage_hint", each.usageHint()))
                                .toList()),
                "shortcuts",
                        Json.list(desk.shortcuts().stream()
                                .map(each -> Json.of("callback_id", each.callbackId(), "name", each.name()))
                                .toList()));
    }

    private static JsonObject user(Member member) {
        return Json.of(
                "id", member.id(),
                "name", member.handle(),
                "real_name", member.name(),
                "title", member.title(),
                "is_bot", member.bot(),
                "color", COLORS.get(Math.floorMod(member.id().hashCode(), COLORS.size())));
    }

    private JsonObject channel(Channel channel) {
        JsonObject shape = Json.of(
                "id", channel.id(),
                "name", channel.name(),
                "kind", channel.direct() ? "im" : "channel",
                "is_private", channel.kind() != Channel.Kind.PUBLIC,
                "is_archived", channel.archived(),
                "topic", channel.topic(),
                "members", Json.list(channel.members().stream().sorted().toList()));
        if (channel.direct()) {
            team.directory().human(channel).ifPresent(human -> shape.addProperty("user", human.id()));
        }
        return shape;
    }

    JsonObject message(Message message) {
        Member author = team.member(message.author());
        JsonObject shape = Json.of(
                "ts", message.ts(),
                "channel", message.channel(),
                "user", author.id(),
                "bot", author.bot(),
                "username", author.name(),
                "text", message.text(),
                "blocks",
                        message.blocks().isEmpty()
                                ? JsonNull.INSTANCE
                                : message.blocks().deepCopy(),
                "thread_ts",
                        message.reply() ? Json.list(List.of(message.thread())).get(0) : JsonNull.INSTANCE,
                "reply_count",
                        team.messages().replies(message.channel(), message.ts()).size(),
                "ephemeral", message.ephemeral());
        shape.addProperty("edited", message.edited());
        shape.add(
                "reactions",
                Json.list(message.reactions().stream().map(PageShapes::reaction).toList()));
        shape.add("files", files(message));
        if (!message.content().metadata().isEmpty()) {
            shape.add("metadata", message.content().metadata().deepCopy());
        }
        return shape;
    }

    private static JsonObject reaction(Message.Reaction reaction) {
        return Json.of("name", reaction.name(), "users", Json.list(reaction.users()));
    }

    private JsonArray files(Message message) {
        JsonArray files = new JsonArray();
        message.content()
                .files()
                .forEach(id -> team.uploads().find(id).map(PageShapes::file).ifPresent(files::add));
        return files;
    }

    private static JsonObject file(Upload upload) {
        return Json.of(
                "id", upload.id(),
                "title", upload.title(),
                "url", "/client/files/" + upload.id(),
                "alt_text", upload.altText());
    }

    JsonElement view(View view) {
        return Shapes.view(team, view);
    }

    JsonObject answer(Answer answer) {
        JsonObject shape = Json.of("ok", answer.ok());
        if (!answer.ok()) {
            shape.addProperty("error", answer.error());
            shape.addProperty("message", answer.message());
        }
        if (!answer.errors().isEmpty()) {
            JsonObject errors = new JsonObject();
            answer.errors().forEach(errors::addProperty);
            shape.add("errors", errors);
        }
        return shape;
    }
}
