package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quotient.workspace.delivery.Shapes;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;

/** The conversations family, as far as an app reads channels and opens direct conversations. */
final class ConversationMethods {
    private final Team team;
    private final Places places;

    ConversationMethods(Team team) {
        this.team = team;
        this.places = new Places(team);
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "conversations.open", this::open,
                "conversations.list", this::list,
                "users.conversations", this::joined,
                "conversations.info", this::info,
                "conversations.history", this::history,
                "conversations.replies", this::replies,
                "conversations.members", this::members,
                "conversations.join", this::join);
    }

    private JsonObject open(Call call) {
        List<String> users = List.of(call.needs("users").split(","));
        if (users.size() != 1) {
            throw new Refusal("method_not_supported_for_channel_type");
        }
        Member user = team.member(users.get(0));
        return Json.of("channel", Json.of("id", team.directory().direct(user).id()));
    }

    private JsonObject list(Call call) {
        return page(call, seen(call));
    }

    private JsonObject joined(Call call) {
        return page(call, seen(call).stream().filter(places::joined).toList());
    }

    private List<Channel> seen(Call call) {
        String types = call.has("types") ? call.text("types") : "public_channel";
        return team.directory().channels().stream()
                .filter(channel -> List.of(types.split(",")).contains(type(channel)))
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || places.joined(channel))
                .filter(channel -> !(channel.archived() && call.flag("exclude_archived")))
                .toList();
    }

    private JsonObject page(Call call, List<Channel> channels) {
        Page<Channel> page = Page.of(channels, call, 100);
        return Json.of(
                "channels", Json.list(page.items().stream().map(this::shape).toList()),
                "response_metadata", page.metadata());
    }

    private static String type(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "public_channel";
            case PRIVATE -> "private_channel";
            case DIRECT -> "im";
        };
    }

    private JsonObject info(Call call) {
        return Json.of("channel", shape(places.seen(call.needs("channel"))));
    }

    private JsonObject shape(Channel channel) {
        JsonObject shape = Json.of(
                "id",
                channel.id(),
                "is_channel",
                !channel.direct(),
                "is_im",
                channel.direct(),
                "is_group",
                false,
                "is_mpim",
                false,
                "is_private",
                channel.kind() != Channel.Kind.PUBLIC,
                "is_archived",
                channel.archived(),
                "is_member",
                places.joined(channel),
                "is_ext_shared",
                false,
                "num_members",
                channel.members().size());
        if (channel.direct()) {
            team.directory().human(channel).ifPresent(user -> shape.addProperty("user", user.id()));
        } else {
            shape.addProperty("name", channel.name());
            shape.addProperty("name_normalized", channel.name());
            shape.add("topic", Json.of("value", channel.topic(), "creator", "", "last_set", 0));
            shape.add("purpose", Json.of("value", "", "creator", "", "last_set", 0));
        }
        return shape;
    }

    private JsonObject history(Call call) {
        Channel channel = places.readable(call.needs("channel"));
        List<Message> newestFirst = team.messages().openSince(channel.id(), oldest(call)).stream()
                .filter(message -> !message.reply())
                .filter(message -> within(call, message.ts()))
                .toList();
        return messages(call, newestFirst);
    }

    private JsonObject replies(Call call) {
        Message parent = places.parent(call.needs("channel"), call.needs("ts"));
        String thread = parent.reply() ? parent.thread() : parent.ts();
        List<Message> all = new ArrayList<>(List.of(places.parent(call.text("channel"), thread)));
        all.addAll(team.messages().replies(parent.channel(), thread));
        return messages(
                call, all.stream().filter(message -> within(call, message.ts())).toList());
    }

    private JsonObject messages(Call call, List<Message> messages) {
        Page<Message> page = Page.of(messages, call, 100);
        boolean metadata = call.flag("include_all_metadata");
        JsonObject answer = Json.of(
                "messages",
                Json.list(page.items().stream()
                        .map(message -> Shapes.message(team, message, metadata))
                        .toList()),
                "has_more",
                !page.next().isEmpty());
        if (!page.next().isEmpty()) {
            answer.add("response_metadata", page.metadata());
        }
        return answer;
    }

    /** Both ends stand outside unless {@code inclusive} takes them in. */
    private static boolean within(Call call, String ts) {
        int edge = call.flag("inclusive") ? 0 : 1;
        return (!call.has("oldest") || compare(ts, call.text("oldest"), "invalid_ts_oldest") >= edge)
                && (!call.has("latest") || compare(call.text("latest"), ts, "invalid_ts_latest") >= edge);
    }

    /** As a ts is written, with six decimals. */
    private static String oldest(Call call) {
        return call.has("oldest")
                ? number(call.text("oldest"), "invalid_ts_oldest")
                        .setScale(6, RoundingMode.FLOOR)
                        .toPlainString()
                : "";
    }

    private static int compare(String one, String other, String refusal) {
        return number(one, refusal).compareTo(number(other, refusal));
    }

    private static BigDecimal number(String ts, String refusal) {
        try {
            return new BigDecimal(ts);
        } catch (NumberFormatException broken) {
            throw new Refusal(refusal);
        }
    }

    private JsonObject members(Call call) {
        Channel channel = places.seen(call.needs("channel"));
        Page<String> page = Page.of(channel.members().stream().sorted().toList(), call, 100);
        return Json.of("members", Json.list(page.items()), "response_metadata", page.metadata());
    }

    private JsonObject join(Call call) {
        Channel channel = places.seen(call.needs("channel"));
        if (channel.kind() != Channel.Kind.PUBLIC) {
            throw new Refusal("method_not_supported_for_channel_type");
        }
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        team.directory()
                .change(channel.id(), now -> now.joinedBy(team.directory().bot()));
        return Json.of("channel", shape(team.channel(channel.id())));
    }
}
