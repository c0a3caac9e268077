package quotient.schedules;

/**
 * What is left to do of a run when everything was looked up and reckoned.
 *
 * @param what it comes to, in a few words that are kept with the run, such as {@code 12 messages}
 * @param work changes things and puts notices through ports, in the transaction that claims the period; it may be run
 *     again when the database asks for it, and must be short
 */
public record Doing(String what, Runnable work) {

    /** Nothing has to be changed or said. */
    public static Doing nothing(String what) {
        return new Doing(what, () -> {});
    }
}
