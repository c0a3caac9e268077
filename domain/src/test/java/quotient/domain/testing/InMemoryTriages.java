package quotient.domain.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.pricing.QuoteId;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.TriageRound;
import quotient.domain.quotetriage.Triages;

/** Triages kept in memory. */
public final class InMemoryTriages implements Triages {
    private final InMemoryStore store;

    public InMemoryTriages(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void keep(TriageRound round) {
        store.with(state -> state.triageRounds.put(round.day(), round));
    }

    @Override
    public Optional<TriageRound> round(LocalDate day) {
        return store.look(state -> Optional.ofNullable(state.triageRounds.get(day)));
    }

    @Override
    public Optional<TriageRound> latest() {
        return store.look(
                state -> Optional.ofNullable(state.triageRounds.lastEntry()).map(Map.Entry::getValue));
    }

    @Override
    public void keep(TriagePlan plan) {
        store.with(state -> state.triagePlans.put(plan.quote(), plan));
    }

    @Override
    public Map<QuoteId, TriagePlan> plans(Collection<QuoteId> quotes) {
        return store.look(state -> {
            Map<QuoteId, TriagePlan> wanted = new HashMap<>(state.triagePlans);
            wanted.keySet().retainAll(Set.copyOf(quotes));
            return wanted;
        });
    }
}
