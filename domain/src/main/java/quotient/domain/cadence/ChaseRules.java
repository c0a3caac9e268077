package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of the due measurements of a project on a day (M9): of the latest that is due the form, then one
 * follow-up; of the next a reminder. What was said is not said again, and on days without business nothing is said.
 */
public final class ChaseRules {

    private ChaseRules() {}

    /** What is said, of which due measurement. */
    public record Said(Move move, DueLine line) {}

    public static List<Said> of(ProjectCadence cadence) {
        LocalDate today = cadence.today();
        if (!cadence.cadence().calendar().isBusinessDay(today)) {
            return List.of();
        }
        List<Due> past = cadence.cadence().until(today);
        Optional<Said> now =
                past.isEmpty() ? Optional.empty() : ofLatest(cadence, cadence.line(past.get(past.size() - 1)), today);
        return Stream.concat(now.stream(), ofNext(cadence, today).stream()).toList();
    }

    private static Optional<Said> ofLatest(ProjectCadence cadence, DueLine line, LocalDate today) {
        if (!line.standing().isWaiting()) {
            return Optional.empty();
        }
        if (!line.chase().isMade(Move.ASK)) {
            return today.isBefore(cadence.askOn(line)) ? Optional.empty() : Optional.of(new Said(Move.ASK, line));
        }
        boolean due = !line.chase().isMade(Move.FOLLOW_UP) && !today.isBefore(cadence.followUpOn(line));
        return due ? Optional.of(new Said(Move.FOLLOW_UP, line)) : Optional.empty();
    }

    private static Optional<Said> ofNext(ProjectCadence cadence, LocalDate today) {
        DueLine line = cadence.line(cadence.cadence().next(today));
        boolean due = line.standing() == Standing.AHEAD
                && !line.chase().isMade(Move.REMIND)
                && line.chase().snooze().isEmpty()
                && !today.isBefore(cadence.remindOn(line.due()));
        return due ? Optional.of(new Said(Move.REMIND, line)) : Optional.empty();
    }
}
