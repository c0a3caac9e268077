package quotient.workspace.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All messages, ephemeral ones too, per channel in the order of their ts. */
public final class Messages {
    private final Timestamps timestamps;
    private final Happenings happenings;
    /** By channel, then by ts. */
    private final Map<String, Map<String, Message>> channels = new LinkedHashMap<>();
    /** The ts of every reply by the thread in which it was written, deleted ones included. */
    private final Map<String, List<String>> threads = new HashMap<>();

    public Messages(Timestamps timestamps, Happenings happenings) {
        this.timestamps = timestamps;
        this.happenings = happenings;
    }

    public synchronized Message post(String channel, String author, Content content, String thread, String addressee) {
        Message message = new Message(channel, timestamps.next(), author, content, thread, addressee, false, List.of());
        channels.computeIfAbsent(channel, id -> new LinkedHashMap<>()).put(message.ts(), message);
        if (message.reply()) {
            threads.computeIfAbsent(threadOf(channel, thread), id -> new ArrayList<>())
                    .add(message.ts());
        }
        happenings.tell(new Happening.Posted(message));
        return message;
    }

    /** Changes the message as it stands at this moment; empty when it is no longer there. */
    public synchronized Optional<Message> change(Message shown, UnaryOperator<Message> change) {
        Map<String, Message> all = channels.getOrDefault(shown.channel(), Map.of());
        Optional<Message> next = Optional.ofNullable(all.get(shown.ts())).map(change);
        next.ifPresent(changed -> {
            all.put(changed.ts(), changed);
            happenings.tell(new Happening.Changed(changed));
        });
        return next;
    }

    public synchronized void delete(Message message) {
        Map<String, Message> all = channels.getOrDefault(message.channel(), new LinkedHashMap<>());
        if (all.remove(message.ts()) != null) {
            happenings.tell(new Happening.Deleted(message));
        }
    }

    public synchronized Optional<Message> find(String channel, String ts) {
        return Optional.ofNullable(channels.getOrDefault(channel, Map.of()).get(ts));
    }

    /** Everything in the channel, oldest first. */
    public synchronized List<Message> all(String channel) {
        return List.copyOf(channels.getOrDefault(channel, Map.of()).values());
    }

    /** The timestamp of the newest message in any channel, empty when there is none. */
    public synchronized String newest() {
        return channels.values().stream()
                .flatMap(all -> all.keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** What everybody in the channel sees, thread replies included, oldest first. */
    public List<Message> open(String channel) {
        return all(channel).stream().filter(message -> !message.ephemeral()).toList();
    }

    public synchronized List<Message> replies(String channel, String thread) {
        return threads.getOrDefault(threadOf(channel, thread), List.of()).stream()
                .flatMap(ts -> find(channel, ts).stream())
                .filter(message -> !message.ephemeral())
                .toList();
    }

    private static String threadOf(String channel, String thread) {
        return channel + " " + thread;
    }
}
