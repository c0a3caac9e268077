package quotient.bot.clientreports;

import quotient.bot.reports.ReportPdf;
import quotient.domain.clientreports.DecidingReports;
import quotient.domain.clientreports.DraftingReports;
import quotient.domain.clientreports.FindingReports;
import quotient.domain.clientreports.SendingReports;

/** What can be done with reports for clients. */
public record ReportWork(
        DraftingReports drafting,
        DecidingReports deciding,
        SendingReports sending,
        FindingReports finding,
        ReportPdf pdf) {}
