package quotient.bot.brief;

/** What the buttons and the form of a brief are called. */
final class BriefActionNames {

    static final String NOTED = "brief.noted";
    static final String DISCUSS = "brief.discuss";
    static final String DONE = "brief.done";
    static final String ASKING = "brief.asking";

    private BriefActionNames() {}
}
