package quotient.domain.cadence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.Snapshot;

/**
 * The cadence of a project, and where it stands on a day.
 *
 * @param today in the client's zone
 */
public record ProjectCadence(
        Project project, Cadence cadence, ProjectHistory history, Map<Step, Chase> chases, LocalDate today) {

    private static final int DAYS_TO_FOLLOW_UP = 3;

    public ProjectCadence {
        chases = Map.copyOf(chases);
    }

    /** Everything that is or was due, and the next. */
    public List<DueLine> lines() {
        Map<Integer, Snapshot> first = firstEntries();
        int last = first.keySet().stream().max(Comparator.naturalOrder()).orElse(-1);
        int ahead = Math.max(last, cadence.until(today).size());
        return IntStream.rangeClosed(0, ahead)
                .mapToObj(cadence::at)
                .map(due -> line(due, Optional.ofNullable(first.get(due.place())), last))
                .toList();
    }

    public DueLine line(Due due) {
        Map<Integer, Snapshot> first = firstEntries();
        int last = first.keySet().stream().max(Comparator.naturalOrder()).orElse(-1);
        return line(due, Optional.ofNullable(first.get(due.place())), last);
    }

    public List<DueLine> overdue() {
        return lines().stream()
                .filter(line -> line.standing() == Standing.OVERDUE)
                .toList();
    }

    /** The first that lies ahead and was not measured yet. */
    public DueLine next() {
        int place = cadence.until(today).size();
        while (line(cadence.at(place)).standing() != Standing.AHEAD) {
            place++;
        }
        return line(cadence.at(place));
    }

    /** On which day the account manager is reminded (M9): a week before, of a weekly one on the business day before. */
    LocalDate remindOn(Due due) {
        return due.interval() == Interval.WEEKLY
                ? cadence.calendar().before(due.day())
                : due.day().minusWeeks(1);
    }

    /** On its day, or on the day until which it was snoozed before. */
    LocalDate askOn(DueLine line) {
        return line.chase()
                .snooze()
                .map(Snooze::until)
                .filter(until -> until.isAfter(line.due().day()))
                .map(cadence.calendar()::onOrAfter)
                .orElse(line.due().day());
    }

    /** Three days after it was asked, or on the day until which it was snoozed since. */
    LocalDate followUpOn(DueLine line) {
        Chase chase = line.chase();
        LocalDate asked =
                chase.asked().map(at -> at.atZone(zone()).toLocalDate()).orElseGet(() -> askOn(line));
        LocalDate usual = asked.plusDays(DAYS_TO_FOLLOW_UP);
        return cadence.calendar()
                .onOrAfter(chase.snooze()
                        .filter(snooze -> chase.asked()
                                .filter(at -> !snooze.hand().at().isBefore(at))
                                .isPresent())
                        .map(Snooze::until)
                        .orElse(usual));
    }

    /** The business day before the next one is due. */
    LocalDate latestSnooze(Due due) {
        return cadence.calendar().before(cadence.at(due.place() + 1).day());
    }

    ZoneId zone() {
        return cadence.calendar().zone();
    }

    private DueLine line(Due due, Optional<Snapshot> first, int lastRecorded) {
        Chase chase = chases.getOrDefault(due.step(), Chase.untouched(new DueId(project.id(), due.step())));
        DueLine line = new DueLine(due, Standing.OPEN, chase, first);
        return new DueLine(due, standing(line, lastRecorded), chase, first);
    }

    private Standing standing(DueLine line, int lastRecorded) {
        LocalDate day = line.due().day();
        if (line.first().isPresent()) {
            return Standing.RECORDED;
        }
        if (line.chase().excused().isPresent()) {
            return Standing.EXCUSED;
        }
        if (day.isAfter(today)) {
            return Standing.AHEAD;
        }
        if (day.isBefore(project.started().at().atZone(zone()).toLocalDate())) {
            return Standing.BEFORE;
        }
        if (line.due().place() < lastRecorded) {
            return Standing.MISSED;
        }
        return today.isBefore(followUpOn(line)) ? Standing.OPEN : Standing.OVERDUE;
    }

    /** By place; of what was sent back nothing counts. */
    private Map<Integer, Snapshot> firstEntries() {
        Map<Integer, Snapshot> first = new HashMap<>();
        history.snapshots().stream()
                .filter(entry -> !entry.isBaseline() && entry.status() != Snapshot.Status.SENT_BACK)
                .forEach(entry ->
                        cadence.recordedBy(entry.day()).ifPresent(due -> first.putIfAbsent(due.place(), entry)));
        return first;
    }
}
