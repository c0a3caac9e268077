package quotient.bot.simulation;

import java.util.Map;
import java.util.TreeMap;

/** How often each thing happened. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    synchronized void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    synchronized void add(String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
