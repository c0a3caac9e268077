package quotient.bot.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to happen in the world around the desk, and when. */
final class Diary {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private long number;

    private record Entry(Instant at, long number, Runnable act) {}

    /** Of two at one moment the one that was written first comes first. */
    void at(Instant moment, Runnable act) {
        entries.add(new Entry(moment, number++, act));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    Optional<Runnable> takeDue(Instant now) {
        return entries.isEmpty() || entries.peek().at().isAfter(now)
                ? Optional.empty()
                : Optional.of(entries.poll().act());
    }
}
