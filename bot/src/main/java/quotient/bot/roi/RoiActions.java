package quotient.bot.roi;

/** What the buttons and the form of {@code /roi} are called; whoever draws one and whoever hears it use the same name. */
final class RoiActions {

    /** Its value is a project and a day, {@code P-1001 2026-03-31}. */
    static final String PICTURE = "roi.picture";

    /** Its value is a project, a day and a figure. */
    static final String WHY = "roi.why";

    /** Its value is a project and the number of an entry, {@code P-1001/3}. */
    static final String APPROVE = "roi.approve";

    static final String SEND_BACK = "roi.send_back";

    /** The form of a baseline; its metadata is the project and where the answer goes. */
    static final String BASELINE = "roi.baseline";

    /** The form of a measurement. */
    static final String MEASUREMENT = "roi.measurement";

    private RoiActions() {}
}
