package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Silence;
import quotient.domain.alerts.Silences;

/** Silences kept in memory. */
public final class InMemorySilences implements Silences {
    private final InMemoryStore store;

    public InMemorySilences(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public long nextNumber() {
        return store.with(state -> ++state.lastSilence);
    }

    @Override
    public void keep(Silence silence) {
        store.with(state -> Optional.ofNullable(state.silences.put(silence.number(), silence)));
    }

    @Override
    public Optional<Silence> find(long number) {
        return store.look(state -> Optional.ofNullable(state.silences.get(number)));
    }

    @Override
    public List<Silence> notEnded() {
        return store.look(state -> state.silences.values().stream()
                .filter(silence -> silence.ended().isEmpty())
                .sorted(Comparator.comparing(Silence::until).thenComparing(Silence::number))
                .toList());
    }
}
