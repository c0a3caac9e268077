package quotient.workspace.client;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Json;
import quotient.workspace.team.Team;

/** How far each person has read in each channel. */
final class Reads {
    private final Team team;
    private final Map<String, String> latest = new HashMap<>();

    Reads(Team team) {
        this.team = team;
    }

    synchronized void read(String user, String channel, String ts) {
        latest.merge(user + " " + channel, ts, (before, now) -> before.compareTo(now) > 0 ? before : now);
    }

    /**
     * What others have said since, by channel; what nobody said is left out. Counted is up to {@code until}, the newest
     * message when the counting began: whoever listens hears of everything newer.
     */
    synchronized JsonObject unread(String user) {
        String until = team.messages().newest();
        JsonObject counts = new JsonObject();
        for (Channel channel : team.directory().channels()) {
            long count = channel.has(user) ? count(user, channel.id(), until) : 0;
            if (count > 0) {
                counts.addProperty(channel.id(), count);
            }
        }
        return Json.of("channels", counts, "until", until);
    }

    private long count(String user, String channel, String until) {
        String seen = latest.getOrDefault(user + " " + channel, "");
        return team.messages().all(channel).stream()
                .filter(message -> message.visibleTo(user) && !message.reply())
                .filter(message -> !message.author().equals(user))
                .filter(message ->
                        message.ts().compareTo(seen) > 0 && message.ts().compareTo(until) <= 0)
                .count();
    }
}
