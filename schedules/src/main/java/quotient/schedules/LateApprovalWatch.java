package quotient.schedules;

import java.util.List;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.handoff.LateApprovals;

/** Raises an alert for each approval that waits past its time, and clears it when somebody has decided (P22). */
public final class LateApprovalWatch implements Routine {

    private final LateApprovals approvals;

    public LateApprovalWatch(LateApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String name() {
        return "late-approvals";
    }

    @Override
    public String purpose() {
        return "watches for approvals that wait past their time";
    }

    @Override
    public Doing prepare(Run run) {
        List<WaitingApproval> late = approvals.late(run.scheduledAt());
        return new Doing(late.size() + " late", () -> approvals.tell(late, run.scheduledAt()));
    }
}
