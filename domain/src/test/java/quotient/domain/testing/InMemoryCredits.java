package quotient.domain.testing;

import java.util.List;
import java.util.Optional;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.Credits;
import quotient.domain.incidents.IncidentId;

/** Credits kept in memory. */
public final class InMemoryCredits implements Credits {
    private final InMemoryStore store;

    public InMemoryCredits(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public CreditId nextId() {
        return store.with(state -> CreditId.ofNumber(++state.lastCredit));
    }

    @Override
    public void add(Credit credit) {
        store.with(state -> state.credits.put(credit.id(), credit));
    }

    @Override
    public Optional<Credit> find(CreditId id) {
        return store.look(state -> Optional.ofNullable(state.credits.get(id)));
    }

    @Override
    public boolean replace(Credit credit) {
        return store.with(state -> {
            Credit kept = state.credits.get(credit.id());
            boolean same = kept != null && kept.version() == credit.version();
            if (same) {
                state.credits.put(credit.id(), credit.changed());
            }
            return same;
        });
    }

    @Override
    public List<Credit> of(IncidentId incident) {
        return store.look(state -> state.credits.values().stream()
                .filter(credit -> credit.incident().equals(incident))
                .toList());
    }
}
