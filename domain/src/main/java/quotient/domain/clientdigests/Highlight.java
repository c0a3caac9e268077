package quotient.domain.clientdigests;

/**
 * One bullet of a week.
 *
 * @param topic what it is about, in a word or two
 * @param sentence without its point, not escaped
 */
public record Highlight(Telling telling, String topic, String sentence) {

    /** What a snapshot takes first when it has more than it can say. */
    public enum Telling {
        /** A snapshot without it would not be one. */
        ALWAYS,
        MUCH,
        SOME
    }

    String line() {
        return topic + ": " + sentence;
    }
}
