package quotient.domain.testing;

import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.cadence.CaseStudies;
import quotient.domain.roi.ProjectId;

/** Which projects were selected for a case study, kept in memory. */
public final class InMemoryCaseStudies implements CaseStudies {
    private final InMemoryStore store;

    public InMemoryCaseStudies(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Hand> selected(ProjectId project) {
        return store.look(state -> Optional.ofNullable(state.caseStudies.get(project)));
    }

    @Override
    public Map<ProjectId, Hand> all() {
        return store.look(state -> Map.copyOf(state.caseStudies));
    }

    @Override
    public boolean select(ProjectId project, Hand hand) {
        return store.with(state -> state.caseStudies.putIfAbsent(project, hand) == null);
    }
}
