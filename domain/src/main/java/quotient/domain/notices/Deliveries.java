package quotient.domain.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dispatcher's side of the outbox. Each method keeps what it says before it returns.
 *
 * <p>A notice waits, is being posted, is posted, or is given up. What is being posted when a process dies has an unknown
 * outcome, and {@link Delivery#outcomeUnknown()} says so to whoever takes it up again.
 */
public interface Deliveries {

    /**
     * The first thing to do of each destination that has something due and is not busy: urgent before normal before low,
     * then in the order in which they were put. A destination whose first notice must wait is passed over whole.
     */
    List<Delivery> due(Instant now, Set<Destination> busy, int limit);

    /** The call is about to go out, and no earlier one can have arrived. */
    void posting(NoticeId id, Instant at);

    /** It stands in Slack, drawn as of this drawing. */
    void posted(NoticeId id, Place place, int drawing, Instant at);

    /** Not now: again at that moment. */
    void postponed(NoticeId id, Instant until, String why, boolean outcomeUnknown);

    /** Somebody deleted its message in Slack: it is to be posted anew, at the end of its channel. */
    void orphaned(NoticeId id, Instant at);

    /** Never: the reason is kept for the operators. */
    void givenUp(NoticeId id, String why, Instant at);

    /** Everything given up with that reason prefix waits again, because somebody mended the cause. */
    int revive(String whyPrefix, Instant at);

    /** When the next notice comes due, empty when nothing waits. */
    Optional<Instant> nextDue();

    Depth depth();

    /** How much waits, and how much was given up. */
    record Depth(long waiting, long givenUp, Optional<Instant> oldestWaiting) {}
}
