package quotient.bot.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a simulation came to.
 *
 * @param hash over every message and every change of one, in order: equal runs have equal ones
 * @param seconds of real time that it took
 */
public record Summary(Plan plan, Map<String, Long> counts, String hash, double seconds) {

    public Summary {
        counts = Map.copyOf(counts);
    }

    public double daysPerSecond() {
        return plan.days() / seconds;
    }

    public long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** To read. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d days from %s in %s, seed %d: every promise was kept",
                plan.days(),
                plan.start(),
                plan.zone(),
                plan.seed()));
        counts.keySet().stream()
                .sorted()
                .forEach(what -> lines.add(String.format(Locale.ROOT, "  %,9d  %s", counts.get(what), what)));
        lines.add(String.format(
                Locale.ROOT, "%.1f simulated days a second (%.1f s), hash %s", daysPerSecond(), seconds, hash));
        return lines;
    }
}
