package quotient.domain.notices;

/** What goes first when much is waiting. */
public enum Urgency {
    /** Somebody must act now. */
    URGENT,
    /** Somebody waits for it. */
    NORMAL,
    /** It may wait for everything else. */
    LOW
}
