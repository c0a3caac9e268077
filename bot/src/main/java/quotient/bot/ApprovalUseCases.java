package quotient.bot;

import java.time.Clock;
import quotient.bot.approvals.ApprovalWork;
import quotient.domain.absences.AbsenceForm;
import quotient.domain.absences.AbsenceNotices;
import quotient.domain.absences.ArrangingAbsences;
import quotient.domain.dealdesk.ApprovingTogether;
import quotient.domain.dealdesk.AskSteps;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.FindingApprovals;
import quotient.domain.dealdesk.ReassigningApprovals;
import quotient.domain.notices.NoticeIds;

/** What can be done with what waits for a decision, over one set of ports and one clock. */
public final class ApprovalUseCases {

    private ApprovalUseCases() {}

    public static ApprovalWork over(Ports ports, UseCases quotes, NoticeIds ids, Clock clock) {
        DealNotices notices = new DealNotices(ports.outbox(), ids);
        FindingApprovals finding = new FindingApprovals(ports.quotes(), quotes.waiting(), quotes.meeting(), clock);
        AskSteps steps = new AskSteps(
                ports.transactions(),
                ports.asks(),
                ports.quotes(),
                UseCases.approvers(ports),
                ports.companies(),
                ports.audit(),
                notices);
        return new ApprovalWork(
                finding,
                new ReassigningApprovals(
                        ports.transactions(),
                        ports.quotes(),
                        ports.asks(),
                        UseCases.asking(ports),
                        UseCases.approvers(ports),
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                new ApprovingTogether(finding, quotes.deciding(), ports.quotes()),
                new ArrangingAbsences(
                        ports.transactions(),
                        ports.absences(),
                        ports.people(),
                        ports.companies(),
                        ports.audit(),
                        new AbsenceNotices(ports.outbox(), ids),
                        steps,
                        clock),
                new AbsenceForm(ports.people()),
                steps);
    }
}
