package quotient.domain.clientdigests;

/** How often a digest may come. */
public enum Rhythm {
    AS_USUAL,
    MONDAYS,
    EVERY_SECOND_WEEK,
    MONTHLY,
    OFF
}
