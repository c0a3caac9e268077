package quotient.domain.testing;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Place;

/** A row of the outbox in memory. */
record OutgoingNotice(
        Notice notice,
        State state,
        Instant notBefore,
        int drawing,
        int drawn,
        Optional<Place> place,
        Optional<Instant> postingSince,
        int attempts,
        String why) {
    enum State {
        WAITING,
        POSTING,
        POSTED,
        GIVEN_UP
    }

    static OutgoingNotice put(Notice notice) {
        return new OutgoingNotice(
                notice, State.WAITING, Instant.EPOCH, 1, 0, Optional.empty(), Optional.empty(), 0, "");
    }

    boolean isPending() {
        return state == State.WAITING || state == State.POSTING || (state == State.POSTED && drawn < drawing);
    }

    boolean isGivenUp() {
        return state == State.GIVEN_UP;
    }

    /** @param thread where the message stands under which it goes */
    Delivery delivery(Optional<Place> thread) {
        return new Delivery(notice, drawing, place, postingSince, attempts, thread);
    }

    OutgoingNotice orphaned(Instant at) {
        return new OutgoingNotice(
                notice, State.WAITING, at, drawing, drawn, Optional.empty(), Optional.empty(), attempts, why);
    }

    OutgoingNotice drawnAgain() {
        return new OutgoingNotice(notice, state, notBefore, drawing + 1, drawn, place, postingSince, attempts, why);
    }

    OutgoingNotice posting(Instant at) {
        return new OutgoingNotice(
                notice, State.POSTING, notBefore, drawing, drawn, place, Optional.of(at), attempts, why);
    }

    OutgoingNotice posted(Place where, int asOf, Instant at) {
        return new OutgoingNotice(notice, State.POSTED, at, drawing, asOf, Optional.of(where), Optional.empty(), 0, "");
    }

    OutgoingNotice postponed(Instant until, String reason, boolean outcomeUnknown) {
        return new OutgoingNotice(
                notice,
                State.WAITING,
                until,
                drawing,
                drawn,
                place,
                outcomeUnknown ? postingSince : Optional.empty(),
                attempts + 1,
                reason);
    }

    OutgoingNotice givenUp(String reason) {
        return new OutgoingNotice(
                notice, State.GIVEN_UP, notBefore, drawing, drawn, place, Optional.empty(), attempts, reason);
    }

    OutgoingNotice revived(Instant at) {
        return new OutgoingNotice(notice, State.WAITING, at, drawing, drawn, place, Optional.empty(), 0, why);
    }
}
