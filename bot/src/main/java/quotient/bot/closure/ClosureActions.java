package quotient.bot.closure;

/** What the button of the day's card is called. */
final class ClosureActions {

    static final String CLOSE = "closure.close";

    private ClosureActions() {}
}
