package quotient.bot.daily;

/** What the buttons and forms of the handoff are called. */
final class HandoffActions {

    static final String ASSIGN = "handoff.assign";
    static final String TAKE = "handoff.take";
    static final String PLAN = "handoff.plan";
    static final String ASSIGNING = "handoff.assigning";
    static final String PLANNING = "handoff.planning";

    private HandoffActions() {}
}
