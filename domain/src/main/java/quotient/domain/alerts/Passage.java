package quotient.domain.alerts;

import java.time.Instant;

/** What a stage of the line answers, always with its reason. */
sealed interface Passage {

    String reason();

    /** On to the next stage. */
    record On(Saying saying, String reason) implements Passage {}

    /** Not now: once more at that moment. */
    record Held(Instant until, String reason) implements Passage {}

    /** Not at all. */
    record Dropped(String reason) implements Passage {}
}
