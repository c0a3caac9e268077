package quotient.domain.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.domain.closure.DayClosure;
import quotient.domain.closure.DayClosures;

/** Ends of days kept in memory. */
public final class InMemoryDayClosures implements DayClosures {
    private final InMemoryStore store;

    public InMemoryDayClosures(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void keep(DayClosure closure) {
        store.with(state -> state.closures.put(closure.day(), closure));
    }

    @Override
    public Optional<DayClosure> find(LocalDate day) {
        return store.look(state -> Optional.ofNullable(state.closures.get(day)));
    }

    @Override
    public Optional<DayClosure> before(LocalDate day) {
        return store.look(
                state -> Optional.ofNullable(state.closures.lowerEntry(day)).map(Map.Entry::getValue));
    }
}
