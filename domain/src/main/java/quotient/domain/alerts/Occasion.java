package quotient.domain.alerts;

import java.util.Locale;

/** What there is to say about an alert. */
public enum Occasion {
    /** It is there, or it is there again and has no card yet. */
    OPENED,
    /** It has become worse. */
    WORSE,
    /** Somebody should acknowledge it soon. */
    REMINDER,
    /** Nobody acknowledged it in time, so it goes one level up. */
    CLIMBED,
    /** It still stands, and nobody has acknowledged it. */
    REPEATED,
    /** Its snooze is over. */
    WOKE,
    /** It was resolved and is back. */
    REOPENED,
    /** It was clear long enough. */
    CLEARED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
