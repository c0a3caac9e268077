package quotient.schedules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** Every routine with its hours: the list is the timetable. */
public final class Timetable {

    private final List<Entry> entries;

    /**
     * One line of the timetable.
     *
     * @param requirements the ids that ask for the routine
     * @param scopes for whom it runs, asked anew each time: people, channels and zones change while it runs
     */
    public record Entry(
            Routine routine, Hours hours, Misfire misfire, List<String> requirements, Supplier<List<Scope>> scopes) {

        public Entry {
            requirements = List.copyOf(requirements);
        }

        public String name() {
            return routine.name();
        }
    }

    /** @throws IllegalArgumentException when two routines have one name */
    public Timetable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("two routines are called " + entry.name());
            }
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    public Optional<Entry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findAny();
    }

    /** @throws InvalidInput when there is no routine of that name, with the nearest that there is */
    public Entry named(String name) {
        return find(name).orElseThrow(() -> new InvalidInput("routine", unknown(name)));
    }

    /** The same routines, some at other hours than theirs. */
    public Timetable at(Map<String, Hours> otherHours) {
        otherHours.keySet().forEach(this::named);
        return new Timetable(entries.stream()
                .map(entry -> new Entry(
                        entry.routine(),
                        otherHours.getOrDefault(entry.name(), entry.hours()),
                        entry.misfire(),
                        entry.requirements(),
                        entry.scopes()))
                .toList());
    }

    private String unknown(String name) {
        List<String> words =
                names().stream().map(known -> known.replace('-', '_')).toList();
        String hint = NearMiss.of(name, words)
                .map(meant -> "did you mean " + meant.replace('_', '-') + "?")
                .orElseGet(() -> "there are " + String.join(", ", names()) + ".");
        return "I know no routine " + Fields.quoted(name) + ": " + hint;
    }
}
