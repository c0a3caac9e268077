package quotient.domain.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.clientreports.ClientReports;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.ReportId;
import quotient.domain.roi.ProjectId;

/** Reports for clients kept in memory. */
public final class InMemoryClientReports implements ClientReports {
    private final InMemoryStore store;

    public InMemoryClientReports(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ReportId nextId() {
        return store.with(state -> ReportId.ofNumber(++state.lastReport));
    }

    @Override
    public void add(KeptReport report) {
        store.with(state -> state.reports.put(report.id(), report));
    }

    @Override
    public Optional<KeptReport> find(ReportId id) {
        return store.look(state -> Optional.ofNullable(state.reports.get(id)));
    }

    @Override
    public List<KeptReport> of(ProjectId project) {
        return store.look(state -> state.reports.values().stream()
                .filter(report -> report.project().equals(project))
                .toList());
    }

    @Override
    public boolean judge(KeptReport judged) {
        return find(judged.id())
                .filter(report -> report.verdict().isEmpty())
                .map(report -> store.with(state -> state.reports.put(
                        report.id(), report.judged(judged.verdict().orElseThrow()))))
                .isPresent();
    }

    @Override
    public boolean delivered(ReportId id, Instant at) {
        return find(id).filter(report -> report.delivered().isEmpty())
                .map(report -> store.with(state -> state.reports.put(id, report.delivered(at))))
                .isPresent();
    }
}
