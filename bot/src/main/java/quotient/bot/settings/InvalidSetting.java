package quotient.bot.settings;

/** A setting that cannot be used. The message is one sentence for the operator: which setting, which value, what would be right. */
public final class InvalidSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidSetting(String sentence) {
        super(sentence, null, false, false);
    }
}
