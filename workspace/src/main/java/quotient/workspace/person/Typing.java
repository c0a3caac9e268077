package quotient.workspace.person;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.workspace.delivery.Answer;
import quotient.workspace.delivery.Delivery;
import quotient.workspace.delivery.Replies;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Content;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;

/** What a person types into a channel: a message or a slash command. */
final class Typing {
    private final Desk desk;
    private final Member user;

    Typing(Desk desk, Member user) {
        this.desk = desk;
        this.user = user;
    }

    Message says(String channelId, String text, String thread) {
        Channel channel = place(channelId);
        Message message =
                desk.team().messages().post(channelId, user.id(), Content.text(mentioning(escaped(text))), thread, "");
        String kind = channel.direct() ? "im" : channel.kind() == Channel.Kind.PRIVATE ? "group" : "channel";
        desk.events().happened("message." + (kind.equals("channel") ? "channels" : kind), event(message, kind));
        return message;
    }

    private JsonObject event(Message message, String kind) {
        JsonObject event = desk.payloads().message(message);
        event.addProperty("channel", message.channel());
        event.addProperty("event_ts", message.ts());
        event.addProperty("channel_type", kind);
        return event;
    }

    Answer command(String channelId, String line) {
        Channel channel = place(channelId);
        String[] words = line.strip().split("\\s+", 2);
        Optional<Command> command = desk.commands().stream()
                .filter(each -> each.name().equals(words[0]))
                .findFirst();
        if (command.isEmpty()) {
            return failed(channel, Answer.failed("unknown_command", "`" + words[0] + "` is not a valid command."));
        }
        String text = words.length > 1 ? words[1].strip() : "";
        JsonObject payload = desk.payloads().command(user, channel, words[0], text);
        Answer answer = desk.line().send(Delivery.command(payload));
        if (!answer.ok()) {
            String sentence = words[0] + " failed with the error \"" + answer.error() + "\"";
            return failed(channel, answer.because(answer.error(), sentence));
        }
        return shown(channel, line, answer);
    }

    private Answer shown(Channel channel, String line, Answer answer) {
        if (answer.body().isBlank()) {
            return answer;
        }
        boolean json = answer.contentType().startsWith("application/json");
        JsonObject message = json ? Json.parseObject(answer.body()) : Json.of("text", answer.body());
        if (message.isEmpty()) {
            return answer;
        }
        try {
            if (Json.text(message, "response_type").equals("in_channel")) {
                desk.team().messages().post(channel.id(), user.id(), Content.text(escaped(line)), "", "");
            }
            desk.replies().say(new Replies.Origin(channel.id(), user.id(), ""), message);
            return answer;
        } catch (Refusal refusal) {
            return failed(channel, answer.because(refusal.error(), refusal.getMessage()));
        }
    }

    private Answer failed(Channel channel, Answer answer) {
        Content content = Content.text(escaped(answer.message()));
        desk.team().messages().post(channel.id(), Member.SLACKBOT, content, "", user.id());
        return answer;
    }

    private Channel place(String id) {
        Channel channel = desk.team().channel(id);
        if (!channel.has(user.id())) {
            throw new Refusal("not_in_channel");
        }
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        return channel;
    }

    /** {@code @Rae Okafor} becomes a mention, as Slack's own client makes it; the longest name that fits wins. */
    private String mentioning(String text) {
        List<Member> longestFirst = desk.team().directory().members().stream()
                .sorted(Comparator.comparing((Member each) -> each.name().length())
                        .reversed())
                .toList();
        String result = text;
        for (Member member : longestFirst) {
            result = result.replace("@" + escaped(member.name()), "<@" + member.id() + ">");
        }
        return result;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
