package quotient.schedules;

/** Something that is done again and again, once for each period of each scope. */
public interface Routine {

    /** Short, unique, in kebab-case: {@code forget-answers}. */
    String name();

    /** What it is for, in a few words: {@code forgets answers to REST requests after a month}. */
    String purpose();

    /**
     * Looks and reckons, outside any transaction, as long as it takes. Changes nothing through ports; it may be called
     * and its answer thrown away.
     *
     * @throws RuntimeException when it cannot be done now; then it is tried again, and ops hears of it
     */
    Doing prepare(Run run);
}
