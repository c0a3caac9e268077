package quotient.workspace.web;

import quotient.workspace.team.Channel;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;

/** Where the app may read and write. A private channel without the app does not exist for it. */
final class Places {
    private final Team team;

    Places(Team team) {
        this.team = team;
    }

    /** A channel the app can see; a user id stands for the direct conversation with that user. */
    Channel seen(String id) {
        if (id.startsWith("U") || id.startsWith("W")) {
            return team.directory()
                    .direct(team.directory().member(id).orElseThrow(() -> new Refusal("channel_not_found")));
        }
        Channel channel = team.channel(id);
        if (channel.kind() == Channel.Kind.PRIVATE && !joined(channel)) {
            throw new Refusal("channel_not_found");
        }
        return channel;
    }

    Channel readable(String id) {
        Channel channel = seen(id);
        if (!joined(channel)) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }

    Channel writable(String id) {
        Channel channel = readable(id);
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        return channel;
    }

    /** A message the app can find again; an ephemeral one cannot be found by anybody. */
    Message message(String channel, String ts) {
        return message(channel, ts, "message_not_found");
    }

    /** A message under which others may stand. */
    Message parent(String channel, String ts) {
        return message(channel, ts, "thread_not_found");
    }

    private Message message(String channel, String ts, String otherwise) {
        return team.messages()
                .find(readable(channel).id(), ts)
                .filter(message -> !message.ephemeral())
                .orElseThrow(() -> new Refusal(otherwise));
    }

    boolean joined(Channel channel) {
        return channel.has(team.directory().bot());
    }
}
