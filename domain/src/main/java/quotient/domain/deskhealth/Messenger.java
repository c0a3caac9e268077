package quotient.domain.deskhealth;

import java.time.Duration;
import java.util.Map;

/** How messages reach people, as the last calls have shown. */
public interface Messenger {

    Reach reach();

    /** What may not be called for a while because it was called too often, and for how long. */
    Map<String, Duration> resting();

    /** How it was at the last call. */
    enum Reach {
        UNKNOWN,
        REACHABLE,
        UNREACHABLE
    }
}
