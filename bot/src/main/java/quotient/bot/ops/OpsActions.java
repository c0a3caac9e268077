package quotient.bot.ops;

/** What the buttons and forms of alerts are called; whoever draws one and whoever hears it use the same name. */
public final class OpsActions {

    public static final String ACKNOWLEDGE = "alert.acknowledge";
    static final String RESOLVE = "alert.resolve";
    static final String REOPEN = "alert.reopen";
    static final String SNOOZE = "alert.snooze";
    static final String ASSIGN = "alert.assign";
    static final String WHY = "alert.why";
    static final String USEFUL = "alert.useful";
    static final String NOISE = "alert.noise";
    static final String TIGHTEN = "alert.tighten";
    static final String ROUTES = "alert.routes";
    static final String PREVIEW = "alert.preview";

    /** Beside a kind of alert, and its form. */
    static final String KIND = "alert.kind";

    /** Forms. */
    static final String ASSIGNING = "alert.assigning";

    static final String SNOOZING = "alert.snoozing";
    static final String RESOLVING = "alert.resolving";
    static final String ROUTING = "alert.routing";
    static final String PREVIEWING = "alert.previewing";

    private OpsActions() {}
}
