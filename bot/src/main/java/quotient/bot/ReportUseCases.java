package quotient.bot;

import java.time.Clock;
import java.util.List;
import quotient.bot.clientreports.NoPostman;
import quotient.bot.clientreports.ReportWork;
import quotient.bot.clientreports.SmtpPostman;
import quotient.bot.reports.ReportPdf;
import quotient.bot.settings.ReportSettings;
import quotient.domain.clientreports.DecidingReports;
import quotient.domain.clientreports.DraftingReports;
import quotient.domain.clientreports.FindingReports;
import quotient.domain.clientreports.Postman;
import quotient.domain.clientreports.ReportJournal;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.clientreports.ReportNotices;
import quotient.domain.clientreports.SendingReports;
import quotient.domain.notices.NoticeIds;
import quotient.domain.roi.FindingRoi;
import quotient.schedules.ClientReportDraft;
import quotient.schedules.Timetable;

/** What can be done with reports for clients, over one set of ports and one clock. */
final class ReportUseCases {

    private ReportUseCases() {}

    static ReportWork over(Ports ports, FindingRoi finding, ReportSettings settings, NoticeIds ids, Clock clock) {
        ReportPdf pdf = new ReportPdf(settings.brand(), ports.companies());
        Postman postman = settings.mail()
                .<Postman>map(server -> new SmtpPostman(server, pdf))
                .orElseGet(NoPostman::new);
        ReportNotices notices = new ReportNotices(ports.outbox(), ids, ports.companies());
        ReportJournal journal = new ReportJournal(
                finding, ports.clients(), ports.clientProfiles(), ports.people(), ports.companies(), ports.audit());
        SendingReports sending = new SendingReports(
                ports.transactions(),
                ports.clientReports(),
                ports.dispatches(),
                ports.fates(),
                postman,
                journal,
                notices);
        return new ReportWork(
                new DraftingReports(
                        ports.transactions(),
                        ports.clientReports(),
                        ports.projects(),
                        ports.clients(),
                        finding,
                        journal,
                        notices,
                        clock),
                new DecidingReports(
                        ports.transactions(), ports.clientReports(), finding, journal, notices, sending, clock),
                sending,
                new FindingReports(ports.transactions(), ports.clientReports()),
                pdf);
    }

    /** By the client's own hours, on the first working day of a month, a quarter, a year. */
    static List<Timetable.Entry> routines(DraftingReports drafting, Ports ports) {
        return List.of(
                ClientRoutines.drafting(draft(drafting, ReportKind.MONTHLY), "0 0 10 1W * ?", ports),
                ClientRoutines.drafting(draft(drafting, ReportKind.QUARTERLY), "0 15 10 1W 1,4,7,10 ?", ports),
                ClientRoutines.drafting(draft(drafting, ReportKind.ANNUAL), "0 30 10 1W 1 ?", ports));
    }

    private static ClientReportDraft draft(DraftingReports drafting, ReportKind kind) {
        return new ClientReportDraft(drafting, kind);
    }
}
