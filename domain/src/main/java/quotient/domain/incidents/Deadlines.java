package quotient.domain.incidents;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an incident's people have promised, and when the desk presses them.
 *
 * @param nextUpdate by when the next update is promised
 * @param fixBy by when the fix is promised
 * @param acknowledgeBy when it climbs if nobody has taken it
 * @param remindAt when the commander is reminded of the next update
 * @param escalateAt when the ladder hears that the update is overdue
 */
public record Deadlines(
        Optional<Instant> nextUpdate,
        Optional<Instant> fixBy,
        Optional<Instant> acknowledgeBy,
        Optional<Instant> remindAt,
        Optional<Instant> escalateAt) {

    public static final Deadlines NONE =
            new Deadlines(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** When the desk is needed next. */
    public Optional<Instant> dueAt() {
        return Stream.of(acknowledgeBy, remindAt, escalateAt)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    Deadlines updateBy(Instant next, Instant remind, Instant escalate) {
        return new Deadlines(Optional.of(next), fixBy, acknowledgeBy, Optional.of(remind), Optional.of(escalate));
    }

    Deadlines pressAgain(Instant remind, Instant escalate) {
        return new Deadlines(nextUpdate, fixBy, acknowledgeBy, Optional.of(remind), Optional.of(escalate));
    }

    Deadlines reminded() {
        return new Deadlines(nextUpdate, fixBy, acknowledgeBy, Optional.empty(), escalateAt);
    }

    Deadlines fixedBy(Instant promised) {
        return new Deadlines(nextUpdate, Optional.of(promised), acknowledgeBy, remindAt, escalateAt);
    }

    Deadlines acknowledgedBy(Instant moment) {
        return new Deadlines(nextUpdate, fixBy, Optional.of(moment), remindAt, escalateAt);
    }

    Deadlines acknowledged() {
        return new Deadlines(nextUpdate, fixBy, Optional.empty(), remindAt, escalateAt);
    }
}
