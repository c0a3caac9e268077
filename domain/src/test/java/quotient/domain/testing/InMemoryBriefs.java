package quotient.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.Brief;
import quotient.domain.brief.Briefs;

/** Briefs kept in memory. */
public final class InMemoryBriefs implements Briefs {
    private final InMemoryStore store;

    public InMemoryBriefs(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(Brief brief) {
        store.with(state -> {
            if (state.briefs.putIfAbsent(brief.day(), brief) != null) {
                throw new IllegalStateException("there is a brief of " + brief.day());
            }
            return brief;
        });
    }

    @Override
    public Optional<Brief> find(LocalDate day) {
        return store.look(state -> Optional.ofNullable(state.briefs.get(day)));
    }

    @Override
    public Optional<Brief> latest() {
        return store.look(state -> Optional.ofNullable(state.briefs.lastEntry()).map(Map.Entry::getValue));
    }

    @Override
    public List<Brief> since(LocalDate day) {
        return store.look(state -> List.copyOf(state.briefs.tailMap(day, true).values()));
    }

    @Override
    public boolean note(LocalDate day, Hand hand) {
        return store.with(state -> {
            Brief kept = state.briefs.get(day);
            boolean first = kept != null && kept.noted().isEmpty();
            if (first) {
                state.briefs.put(day, answered(kept, Optional.of(hand), kept.decidedAt()));
            }
            return first;
        });
    }

    @Override
    public void decide(LocalDate day, Instant at) {
        store.with(state -> state.briefs.computeIfPresent(
                day,
                (same, kept) -> answered(kept, kept.noted(), kept.decidedAt().or(() -> Optional.of(at)))));
    }

    private static Brief answered(Brief brief, Optional<Hand> noted, Optional<Instant> decidedAt) {
        return new Brief(brief.day(), brief.lastDay(), brief.at(), brief.lines(), brief.revenue(), noted, decidedAt);
    }
}
