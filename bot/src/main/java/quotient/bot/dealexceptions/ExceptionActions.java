package quotient.bot.dealexceptions;

/** What the buttons and forms of exceptions are called; whoever draws one and whoever hears it use the same name. */
public final class ExceptionActions {

    /** Its value is the id of a quote, or {@code new} where none is known yet. */
    public static final String NEW = "exception.new";

    static final String DETAILS = "exception.details";
    static final String PROGRESS = "exception.progress";
    static final String CLOSE = "exception.close";
    static final String REAPPROVE = "exception.reapprove";
    static final String RETIRE = "exception.retire";
    static final String WALK = "exception.walk";

    private ExceptionActions() {}
}
