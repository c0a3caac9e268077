package quotient.domain.alerts;

import java.time.Instant;
import java.util.List;

/** Why something was said of an alert, or was not: one row for each stage that it passed at each occasion. */
public interface AlertReasons {

    void keep(AlertId alert, Reason reason);

    /** The last so many, the oldest of them first. */
    List<Reason> of(AlertId alert, int limit);

    /**
     * One stage's word.
     *
     * @param occasion what there was to say
     * @param sentence the reason, and whom it names
     */
    record Reason(Instant at, String occasion, String stage, Verdict verdict, String sentence) {}

    enum Verdict {
        PASSED,
        HELD,
        DROPPED,
        SAID
    }
}
