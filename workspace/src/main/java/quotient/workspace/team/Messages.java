package quotient.workspace.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All messages, ephemeral ones too, per channel in the order of their ts. */
public final class Messages {
    /** Each has six decimals, so the longer one is the later one. */
    private static final Comparator<String> BY_TIME =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Timestamps timestamps;
    private final Happenings happenings;
    /** By channel, then by ts. */
    private final Map<String, NavigableMap<String, Message>> channels = new LinkedHashMap<>();
    /** The ts of every reply by the thread in which it was written, deleted ones included. */
    private final Map<String, List<String>> threads = new HashMap<>();

    public Messages(Timestamps timestamps, Happenings happenings) {
        this.timestamps = timestamps;
        this.happenings = happenings;
    }

    public synchronized Message post(String channel, String author, Content content, String thread, String addressee) {
        Message message = new Message(channel, timestamps.next(), author, content, thread, addressee, false, List.of());
        channels.computeIfAbsent(channel, id -> new TreeMap<>(BY_TIME)).put(message.ts(), message);
        if (message.reply()) {
            threads.computeIfAbsent(threadOf(channel, thread), id -> new ArrayList<>())
                    .add(message.ts());
        }
        happenings.tell(new Happening.Posted(message));
        return message;
    }

    /** Changes the message as it stands at this moment; empty when it is no longer there. */
    public synchronized Optional<Message> change(Message shown, UnaryOperator<Message> change) {
        Map<String, Message> all = in(shown.channel());
        Optional<Message> next = Optional.ofNullable(all.get(shown.ts())).map(change);
        next.ifPresent(changed -> {
            all.put(changed.ts(), changed);
            happenings.tell(new Happening.Changed(changed));
        });
        return next;
    }

    public synchronized void delete(Message message) {
        if (in(message.channel()).remove(message.ts()) != null) {
            happenings.tell(new Happening.Deleted(message));
        }
    }

    public synchronized Optional<Message> find(String channel, String ts) {
        return Optional.ofNullable(in(channel).get(ts));
    }

    /** Everything in the channel, oldest first. */
    public synchronized List<Message> all(String channel) {
        return List.copyOf(in(channel).values());
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

    /** What everybody in the channel sees from that ts on, itself included, thread replies too, newest first. */
    public synchronized List<Message> openSince(String channel, String oldest) {
        return in(channel).tailMap(oldest, true).descendingMap().values().stream()
                .filter(message -> !message.ephemeral())
                .toList();
    }

    public synchronized List<Message> replies(String channel, String thread) {
        return threads.getOrDefault(threadOf(channel, thread), List.of()).stream()
                .flatMap(ts -> find(channel, ts).stream())
                .filter(message -> !message.ephemeral())
                .toList();
    }

    private NavigableMap<String, Message> in(String channel) {
        return channels.getOrDefault(channel, new TreeMap<>());
    }

    private static String threadOf(String channel, String thread) {
        return channel + " " + thread;
    }
}
