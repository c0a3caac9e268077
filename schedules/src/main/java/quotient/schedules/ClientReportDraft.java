package quotient.schedules;

import java.util.List;
import quotient.domain.clientreports.DraftingReports;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.roi.ProjectId;

/** Drafts one kind of report for a client, and has a person look at it; the client is told nothing yet (M13, M11). */
public final class ClientReportDraft implements Routine {

    private final DraftingReports drafting;
    private final ReportKind kind;

    public ClientReportDraft(DraftingReports drafting, ReportKind kind) {
        this.drafting = drafting;
        this.kind = kind;
    }

    @Override
    public String name() {
        return "client-report-" + kind.code();
    }

    @Override
    public String purpose() {
        return "drafts the " + kind.code() + " report of each client, for somebody to approve";
    }

    @Override
    public Doing prepare(Run run) {
        String client = run.scope().client();
        List<ProjectId> due = drafting.due(kind, client, run.scheduledAt());
        return new Doing(
                due.isEmpty() ? "nothing to report yet" : "drafted " + due.size(),
                () -> drafting.draft(kind, client, due, run.scheduledAt()));
    }
}
