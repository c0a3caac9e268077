package quotient.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import quotient.domain.routines.RoutineScope;

/**
 * Where a routine stands for one scope.
 *
 * @param order its place among all
 * @param handled up to when every moment has been dealt with
 */
record Standing(Timetable.Entry entry, Scope scope, int order, Instant handled) {

    /** Of a longer stop only the end is looked at, moment by moment. */
    private static final Duration FARTHEST_BACK = Duration.ofDays(40);

    private static final int MOST = 1_000;

    /** The first moment that nobody has dealt with, which may be past. */
    Optional<Instant> next() {
        return after(handled);
    }

    /** All that have come by now and nobody has dealt with, oldest first; of very many the latest. */
    List<Instant> due(Instant now) {
        Instant farthest = now.minus(FARTHEST_BACK);
        Deque<Instant> due = new ArrayDeque<>();
        Optional<Instant> next = after(handled.isBefore(farthest) ? farthest : handled);
        while (next.isPresent() && !next.get().isAfter(now)) {
            due.addLast(next.get());
            if (due.size() > MOST) {
                due.removeFirst();
            }
            next = after(next.get());
        }
        return List.copyOf(due);
    }

    Run run(Instant moment) {
        return new Run(entry.name(), scope, moment);
    }

    RoutineScope place() {
        return new RoutineScope(entry.name(), scope.id());
    }

    private Optional<Instant> after(Instant moment) {
        return entry.hours().nextAfter(moment, scope.zone());
    }
}
