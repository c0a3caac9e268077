package quotient.workspace.delivery;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotient.workspace.blocks.Contents;
import quotient.workspace.team.Content;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;

/** Answers to commands and clicks: in the first breath, or by response_url, five times within thirty minutes. */
public final class Replies {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;

    private final Team team;
    private final Contents contents;
    private final Map<String, Ticket> tickets = new HashMap<>();

    /** Where a command or click came from; without a message (its ts) it was a command. */
    public record Origin(String channel, String user, String message) {}

    private record Ticket(Origin origin, Instant issued, int used) {
        Ticket usedOnce() {
            return new Ticket(origin, issued, used + 1);
        }
    }

    public Replies(Team team, Contents contents) {
        this.team = team;
        this.contents = contents;
    }

    public synchronized URI url(Origin origin) {
        String secret = team.ids().next("", 24);
        tickets.put(secret, new Ticket(origin, team.clock().instant(), 0));
        return team.address().resolve("response/" + team.id() + "/" + secret);
    }

    /** The channel this response_url speaks into. */
    public synchronized Optional<String> channel(String secret) {
        return Optional.ofNullable(tickets.get(secret))
                .map(ticket -> ticket.origin().channel());
    }

    public synchronized void redeem(String secret, JsonObject message) {
        Ticket ticket = tickets.get(secret);
        if (ticket == null) {
            throw new Refusal("invalid_token");
        }
        if (ticket.issued().plus(LIFE).isBefore(team.clock().instant())) {
            throw new Refusal("expired_url");
        }
        if (ticket.used() >= USES) {
            throw new Refusal("used_url");
        }
        tickets.put(secret, ticket.usedOnce());
        say(ticket.origin(), message);
    }

    /** Posts, replaces or deletes, as the message says. */
    public void say(Origin origin, JsonObject message) {
        Optional<Message> original = team.messages().find(origin.channel(), origin.message());
        if (Json.flag(message, "delete_original")) {
            original.ifPresent(team.messages()::delete);
            return;
        }
        Content content = contents.message(message);
        if (Json.flag(message, "replace_original") && original.isPresent()) {
            team.messages().change(original.get(), standing -> standing.saying(content, !standing.ephemeral()));
            return;
        }
        boolean open = Json.text(message, "response_type").equals("in_channel");
        String addressee = open ? "" : origin.user();
        String bot = team.directory().bot();
        team.messages().post(origin.channel(), bot, content, Json.text(message, "thread_ts"), addressee);
    }
}
