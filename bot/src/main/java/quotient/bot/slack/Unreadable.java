package quotient.bot.slack;

/** A signed request that lacks what Slack always sends. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String what) {
        super("the request has no " + what, null, false, false);
    }

    /** The value, which Slack always sends; text is never blank. */
    public static <T> T require(T value, String what) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new Unreadable(what);
        }
        return value;
    }
}
