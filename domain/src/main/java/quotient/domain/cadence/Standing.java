package quotient.domain.cadence;

/** Where it stands with a due measurement. */
public enum Standing {
    AHEAD("ahead"),
    /** Due, and three days have not passed. */
    OPEN("due now"),
    /** Nothing came in three days (M9). */
    OVERDUE("overdue"),
    /** Nothing came, and what was due later has been measured. */
    MISSED("missed"),
    RECORDED("measured"),
    /** Somebody said that it cannot be measured, and why. */
    EXCUSED("cannot be measured"),
    /** It was due before the desk knew of the project: it is not asked for, and not counted. */
    BEFORE("before the project was entered");

    private final String spoken;

    Standing(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    /** Whether it is still waited for. */
    public boolean isWaiting() {
        return this == OPEN || this == OVERDUE;
    }
}
