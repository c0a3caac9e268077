package quotient.domain.roi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that was entered of a project. What counts depends on what was entered, and never on the order in which days
 * were entered.
 *
 * @param snapshots by number; also those that were corrected or sent back
 */
public record ProjectHistory(List<Snapshot> snapshots) {

    public ProjectHistory {
        snapshots = snapshots.stream()
                .sorted(Comparator.comparing(Snapshot::number))
                .toList();
    }

    /** The one that counts: the latest that somebody has reviewed (M11). */
    public Optional<Snapshot> baseline() {
        return baselines()
                .filter(entry -> entry.status() == Snapshot.Status.REVIEWED)
                .reduce((first, second) -> second);
    }

    /** The latest that was entered, reviewed or not. */
    public Optional<Snapshot> latestBaseline() {
        return baselines().reduce((first, second) -> second);
    }

    /** By day; of each day the latest entry that was not sent back. */
    public List<Snapshot> measurements() {
        Map<LocalDate, Snapshot> byDay = new TreeMap<>();
        entries(entry -> !entry.isBaseline() && entry.status() != Snapshot.Status.SENT_BACK)
                .forEach(entry -> byDay.put(entry.day(), entry));
        return List.copyOf(byDay.values());
    }

    /** Those that count up to that day, within. */
    public List<Snapshot> measurements(LocalDate until) {
        return measurements().stream()
                .filter(entry -> !entry.day().isAfter(until))
                .toList();
    }

    /** The measurement of that day that counts. */
    public Optional<Snapshot> measurement(LocalDate day) {
        return measurements().stream().filter(entry -> entry.day().equals(day)).findFirst();
    }

    public Optional<Snapshot> find(int number) {
        return entries(entry -> entry.number() == number).findFirst();
    }

    /** What this entry took the place of. */
    public Optional<Snapshot> correctedBy(Snapshot entry) {
        return entries(other -> other.number() < entry.number()
                        && other.isBaseline() == entry.isBaseline()
                        && (entry.isBaseline() || other.day().equals(entry.day())))
                .reduce((first, second) -> second);
    }

    public int nextNumber() {
        return snapshots.size() + 1;
    }

    public ProjectHistory with(Snapshot entry) {
        return new ProjectHistory(Stream.concat(
                        snapshots.stream().filter(other -> other.number() != entry.number()), Stream.of(entry))
                .toList());
    }

    private Stream<Snapshot> baselines() {
        return entries(Snapshot::isBaseline);
    }

    private Stream<Snapshot> entries(Predicate<Snapshot> wanted) {
        return snapshots.stream().filter(wanted);
    }
}
