package quotient.bot.approvals;

import quotient.domain.absences.AbsenceForm;
import quotient.domain.absences.ArrangingAbsences;
import quotient.domain.dealdesk.ApprovingTogether;
import quotient.domain.dealdesk.AskSteps;
import quotient.domain.dealdesk.FindingApprovals;
import quotient.domain.dealdesk.ReassigningApprovals;

/** Everything that can be done with what waits for a decision. */
public record ApprovalWork(
        FindingApprovals finding,
        ReassigningApprovals reassigning,
        ApprovingTogether together,
        ArrangingAbsences absences,
        AbsenceForm form,
        AskSteps steps) {}
