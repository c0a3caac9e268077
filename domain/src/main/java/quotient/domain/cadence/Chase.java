package quotient.domain.cadence;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * What was said of a due measurement, and what was answered (M9). Whether it was measured is no part of it: that is read
 * from the figures.
 *
 * @param askedIn where the form for it was put: a channel, or a person for their direct messages
 * @param excused by whom it was said that it cannot be measured, and why
 */
public record Chase(
        DueId id,
        Optional<Instant> reminded,
        Optional<Instant> asked,
        Optional<Instant> followedUp,
        Optional<String> askedIn,
        Optional<Snooze> snooze,
        Optional<Hand> excused) {

    public static Chase untouched(DueId id) {
        return new Chase(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isMade(Move move) {
        return switch (move) {
            case REMIND -> reminded.isPresent();
            case ASK -> asked.isPresent();
            case FOLLOW_UP -> followedUp.isPresent();
        };
    }

    /** @param place where it is said; kept of the form alone */
    public Chase made(Move move, Instant at, String place) {
        Optional<Instant> now = Optional.of(at);
        return switch (move) {
            case REMIND -> new Chase(id, now, asked, followedUp, askedIn, snooze, excused);
            case ASK -> new Chase(id, reminded, now, followedUp, Optional.of(place), snooze, excused);
            case FOLLOW_UP -> new Chase(id, reminded, asked, now, askedIn, snooze, excused);
        };
    }

    public Chase snoozed(Snooze until) {
        return new Chase(id, reminded, asked, followedUp, askedIn, Optional.of(until), excused);
    }

    public Chase excusedBy(Hand hand) {
        return new Chase(id, reminded, asked, followedUp, askedIn, snooze, Optional.of(hand));
    }
}
