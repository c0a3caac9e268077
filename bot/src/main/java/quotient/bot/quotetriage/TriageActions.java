package quotient.bot.quotetriage;

/** What the buttons and the form of the triage are called. */
public final class TriageActions {

    /** Opens the form of a quote; its value is the quote. */
    public static final String PLAN = "triage.plan";

    static final String FORM = "triage.form";

    private TriageActions() {}
}
