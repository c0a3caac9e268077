package quotient.domain.cadence;

/** What is said of a due measurement (M9), each at most once. */
public enum Move {
    /** To the account manager, before it is due. */
    REMIND,
    /** The form for it, on the day. */
    ASK,
    /** Once more, three days later. */
    FOLLOW_UP
}
