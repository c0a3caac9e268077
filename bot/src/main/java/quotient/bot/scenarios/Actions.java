package quotient.bot.scenarios;

/** What the buttons and forms of scenarios are called; whoever draws one and whoever hears it use the same name. */
final class Actions {

    static final String FORM = "scenarios.form";
    static final String USE = "scenarios.use";
    /** The button, and its form. */
    static final String OWNER = "scenarios.owner";

    static final String ASK = "scenarios.ask";
    /** The button, and its form. */
    static final String APPROVE = "scenarios.approve";

    static final String REWORK = "scenarios.rework";
    /** The button, and its form. */
    static final String DECLINE = "scenarios.decline";

    private Actions() {}
}
