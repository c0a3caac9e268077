package quotient.domain.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Scenarios;
import quotient.domain.scenarios.SegmentCompliance;

/** Scenarios kept in memory. */
public final class InMemoryScenarios implements Scenarios {
    private final InMemoryStore store;

    public InMemoryScenarios(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ScenarioId nextId() {
        return store.with(state -> ScenarioId.ofNumber(++state.lastScenario));
    }

    @Override
    public void add(ScenarioSet set) {
        store.with(state -> state.scenarios.put(set.id(), set));
    }

    @Override
    public Optional<ScenarioSet> find(ScenarioId id) {
        return store.look(state -> Optional.ofNullable(state.scenarios.get(id)));
    }

    @Override
    public Optional<ScenarioSet> latestOf(QuoteId quote) {
        return store.look(state -> state.scenarios.values().stream()
                .filter(set -> set.quote().equals(quote) && set.rerun().isEmpty())
                .findFirst());
    }

    @Override
    public boolean replace(ScenarioSet changed) {
        return store.with(state -> {
            ScenarioSet kept = state.scenarios.get(changed.id());
            boolean next = kept != null && kept.version() + 1 == changed.version();
            if (next) {
                state.scenarios.put(changed.id(), changed);
            }
            return next;
        });
    }

    @Override
    public List<SegmentCompliance> compliance(Instant from, Instant to) {
        List<ScenarioSet> within = store.look(state -> state.scenarios.values().stream()
                .filter(set -> set.rerun().isEmpty()
                        && !set.at().isBefore(from)
                        && set.at().isBefore(to))
                .toList());
        return Stream.of(Segment.values())
                .map(segment -> count(
                        segment,
                        within.stream().filter(set -> set.segment() == segment).toList()))
                .filter(counted -> counted.portfolios() > 0)
                .toList();
    }

    private static SegmentCompliance count(Segment segment, List<ScenarioSet> sets) {
        return new SegmentCompliance(
                segment,
                sets.size(),
                sets.stream().mapToLong(set -> set.portfolio().size()).sum(),
                sets.stream().mapToLong(set -> set.portfolio().compliant()).sum());
    }
}
