package quotient.domain.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * The end of one pricing day.
 *
 * @param at when it was asked whether the day can be closed
 * @param closed who closed it, empty while it is open
 */
public record DayClosure(LocalDate day, Instant at, Optional<Hand> closed) {

    public boolean isClosed() {
        return closed.isPresent();
    }

    /** What its card is about: {@code closure:2026-03-02}. */
    public String subject() {
        return subject(day);
    }

    static String subject(LocalDate day) {
        return "closure:" + day;
    }

    DayClosure closedBy(Hand hand) {
        return new DayClosure(day, at, Optional.of(hand));
    }
}
