package quotient.bot.clientreports;

/** What the buttons and the form of reports are called. The value of each is the id of a report. */
final class ReportActions {

    static final String APPROVE = "client_report.approve";
    static final String SEND_BACK = "client_report.send_back";

    private ReportActions() {}
}
