package quotient.schedules;

/** What becomes of the moments that passed while the desk was away. None that is older than two hours ever runs. */
public enum Misfire {
    /** Each is caught up: every period counts. */
    CATCH_UP_EACH("each moment missed is caught up for 2 h"),
    /** The latest is caught up, and stands for those before it. */
    CATCH_UP_LATEST("the latest moment missed is caught up for 2 h");

    private final String spoken;

    Misfire(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }
}
