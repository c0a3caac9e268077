package quotient.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.Dispatches;

/** Ways of reports to their clients kept in memory; those that are open. */
public final class InMemoryDispatches implements Dispatches {
    private final InMemoryStore store;

    public InMemoryDispatches(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void put(Dispatch dispatch) {
        store.with(state -> state.dispatches.put(key(dispatch), dispatch));
    }

    @Override
    public List<Dispatch> due(Instant now, int limit) {
        return store.look(state -> state.dispatches.values().stream()
                .filter(dispatch -> !dispatch.nextTry().isAfter(now))
                .sorted(Comparator.comparing(Dispatch::nextTry)
                        .thenComparing(dispatch -> dispatch.report().number())
                        .thenComparing(Dispatch::way))
                .limit(limit)
                .toList());
    }

    @Override
    public Optional<Instant> nextDue() {
        return store.look(state ->
                state.dispatches.values().stream().map(Dispatch::nextTry).min(Comparator.naturalOrder()));
    }

    @Override
    public void again(Dispatch dispatch) {
        store.with(state -> state.dispatches.computeIfPresent(key(dispatch), (key, old) -> dispatch));
    }

    @Override
    public boolean end(Dispatch dispatch, boolean arrived, Instant at) {
        return store.with(state -> state.dispatches.remove(key(dispatch)) != null);
    }

    private static String key(Dispatch dispatch) {
        return dispatch.report() + " " + dispatch.way();
    }
}
