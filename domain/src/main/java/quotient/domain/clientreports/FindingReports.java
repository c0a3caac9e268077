package quotient.domain.clientreports;

import java.util.List;
import java.util.Optional;
import quotient.domain.keeping.Transactions;
import quotient.domain.roi.ProjectId;

/** Looks reports up for what the desk itself says. */
public final class FindingReports {

    private final Transactions transactions;
    private final ClientReports reports;

    public FindingReports(Transactions transactions, ClientReports reports) {
        this.transactions = transactions;
        this.reports = reports;
    }

    public Optional<KeptReport> find(ReportId id) {
        return transactions.read(() -> reports.find(id));
    }

    public List<KeptReport> of(ProjectId project) {
        return transactions.read(() -> reports.of(project));
    }
}
