package quotient.domain.testing;

import java.util.Optional;
import quotient.domain.alerts.AlertRules;
import quotient.domain.alerts.KindSettings;

/** What an admin has changed about alerts, kept in memory. */
public final class InMemoryAlertRules implements AlertRules {
    private final InMemoryStore store;

    public InMemoryAlertRules(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> routes() {
        return store.look(state -> state.routes);
    }

    @Override
    public void keepRoutes(String text) {
        store.with(state -> state.routes = Optional.of(text));
    }

    @Override
    public Optional<KindSettings> settings(String kind) {
        return store.look(state -> Optional.ofNullable(state.kindSettings.get(kind)));
    }

    @Override
    public void keepSettings(String kind, KindSettings settings) {
        store.with(state -> Optional.ofNullable(state.kindSettings.put(kind, settings)));
    }
}
