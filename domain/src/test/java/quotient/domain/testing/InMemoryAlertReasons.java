package quotient.domain.testing;

import java.util.List;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertReasons;

/** Reasons kept in memory. */
public final class InMemoryAlertReasons implements AlertReasons {
    private final InMemoryStore store;

    public InMemoryAlertReasons(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void keep(AlertId alert, Reason reason) {
        store.with(state -> state.reasons.add(new InMemoryState.ReasonRow(alert, reason)));
    }

    @Override
    public List<Reason> of(AlertId alert, int limit) {
        List<Reason> all = store.look(state -> state.reasons.stream()
                .filter(row -> row.alert().equals(alert))
                .map(InMemoryState.ReasonRow::reason)
                .toList());
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }
}
