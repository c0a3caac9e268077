package quotient.bot.commandline;

/** A verb that cannot do its work. The message is one sentence for the operator that says what to do. */
public final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRun(String sentence) {
        super(sentence, null, false, false);
    }
}
