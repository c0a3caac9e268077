package quotient.schedules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every routine with its hours: the list is the timetable. A routine that fails stops none of the others. */
public final class Timetable {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    private final List<Entry> entries;

    /** One line of the timetable. */
    public record Entry(Routine routine, Hours hours) {}

    public Timetable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The first moment after that one at which anything is due. */
    public Optional<Instant> nextAfter(Instant moment) {
        return entries.stream()
                .flatMap(entry -> entry.hours().nextAfter(moment).stream())
                .min(Comparator.naturalOrder());
    }

    /** Runs what is due at exactly that moment, in the order of the list, and names what ran. */
    public List<String> runDueAt(Instant moment) {
        List<Entry> due =
                entries.stream().filter(entry -> isDueAt(entry, moment)).toList();
        due.forEach(entry -> run(entry.routine(), moment));
        return due.stream().map(entry -> entry.routine().name()).toList();
    }

    /** Runs one routine; its failure is noted and goes no further. */
    public static void run(Routine routine, Instant moment) {
        try {
            routine.run(moment);
        } catch (RuntimeException failed) {
            LOG.error("the routine {} of {} failed", routine.name(), moment, failed);
        }
    }

    private static boolean isDueAt(Entry entry, Instant moment) {
        return entry.hours()
                .nextAfter(moment.minusSeconds(1))
                .filter(moment::equals)
                .isPresent();
    }
}
