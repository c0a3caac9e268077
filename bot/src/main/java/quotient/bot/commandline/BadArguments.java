package quotient.bot.commandline;

/** Somebody typed what no verb takes. The message is one sentence. */
final class BadArguments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadArguments(String sentence) {
        super(sentence, null, false, false);
    }
}
