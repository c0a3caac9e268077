package quotient.domain.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.Handoffs;
import quotient.domain.handoff.Plan;

/** Packs and plans kept in memory. */
public final class InMemoryHandoffs implements Handoffs {
    private final InMemoryStore store;

    public InMemoryHandoffs(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void plan(String item, Plan plan) {
        store.with(state -> state.plans.put(item, plan));
    }

    @Override
    public Map<String, Plan> plans(Collection<String> items) {
        return store.look(state -> {
            Map<String, Plan> wanted = new HashMap<>(state.plans);
            wanted.keySet().retainAll(items);
            return wanted;
        });
    }

    @Override
    public void keep(HandoffNight night) {
        store.with(state -> state.nights.put(night.day(), night));
    }

    @Override
    public Optional<HandoffNight> night(LocalDate day) {
        return store.look(state -> Optional.ofNullable(state.nights.get(day)));
    }

    @Override
    public Optional<HandoffNight> latest() {
        return store.look(state -> Optional.ofNullable(state.nights.lastEntry()).map(Map.Entry::getValue));
    }

    @Override
    public List<HandoffNight> nights(LocalDate from, LocalDate to) {
        return store.look(
                state -> List.copyOf(state.nights.subMap(from, true, to, true).values()));
    }
}
