package quotient.domain.daily;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that the reader of a briefing can do now.
 *
 * @param sentence what it is, with its figures, without its point
 * @param command what to type
 */
public record BriefingTask(Weight weight, String sentence, Optional<Instant> due, String command) {

    /** What comes first. */
    public enum Weight {
        CRITICAL,
        LATE,
        DECIDE,
        BUDGET,
        SEND,
        ASK,
        FOLLOW_UP
    }
}
