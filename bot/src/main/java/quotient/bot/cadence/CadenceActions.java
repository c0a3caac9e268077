package quotient.bot.cadence;

/** What the buttons and forms of due measurements are called; the value of each is a due measurement, {@code P-1001/week-6}. */
final class CadenceActions {

    static final String REPORT = "measurement.report";
    static final String SNOOZE = "measurement.snooze";
    static final String EXCUSE = "measurement.excuse";

    /** Its value is a project, which also ends the name of each such button. */
    static final String CASE_STUDY = "measurement.case_study";

    private CadenceActions() {}
}
