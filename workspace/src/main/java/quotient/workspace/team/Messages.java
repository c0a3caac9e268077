package quotient.workspace.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All messages, ephemeral ones too, per channel in the order of their ts. */
public final class Messages {
    private final Timestamps timestamps;
    private final Happenings happenings;
    private final Map<String, List<Message>> channels = new LinkedHashMap<>();

    public Messages(Timestamps timestamps, Happenings happenings) {
        this.timestamps = timestamps;
        this.happenings = happenings;
    }

    public synchronized Message post(String channel, String author, Content content, String thread, String addressee) {
        Message message = new Message(channel, timestamps.next(), author, content, thread, addressee, false, List.of());
        channels.computeIfAbsent(channel, id -> new ArrayList<>()).add(message);
        happenings.tell(new Happening.Posted(message));
        return message;
    }

    /** Changes the message as it stands at this moment; empty when it is no longer there. */
    public synchronized Optional<Message> change(Message shown, UnaryOperator<Message> change) {
        List<Message> all = channels.getOrDefault(shown.channel(), List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).ts().equals(shown.ts())) {
                Message next = change.apply(all.get(i));
                all.set(i, next);
                happenings.tell(new Happening.Changed(next));
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    public synchronized void delete(Message message) {
        if (channels.getOrDefault(message.channel(), new ArrayList<>())
                .removeIf(each -> each.ts().equals(message.ts()))) {
            happenings.tell(new Happening.Deleted(message));
        }
    }

    public synchronized Optional<Message> find(String channel, String ts) {
        return all(channel).stream().filter(message -> message.ts().equals(ts)).findFirst();
    }

    /** Everything in the channel, oldest first. */
    public synchronized List<Message> all(String channel) {
        return List.copyOf(channels.getOrDefault(channel, List.of()));
    }

    /** The timestamp of the newest message in any channel, empty when there is none. */
    public synchronized String newest() {
        return channels.values().stream()
                .flatMap(List::stream)
                .map(Message::ts)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** What everybody in the channel sees, thread replies included, oldest first. */
    public List<Message> open(String channel) {
        return all(channel).stream().filter(message -> !message.ephemeral()).toList();
    }

    public List<Message> replies(String channel, String thread) {
        return open(channel).stream()
                .filter(message -> message.reply() && message.thread().equals(thread))
                .toList();
    }
}
