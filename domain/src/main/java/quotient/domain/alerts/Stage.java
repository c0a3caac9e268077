package quotient.domain.alerts;

/** One small step on the way of what is said unprompted. */
interface Stage {

    /** As {@code /ops why} shows it. */
    String name();

    Passage pass(Saying saying);
}
