package quotient.domain.testing;

import java.time.ZoneId;
import java.util.Map;
import quotient.domain.company.Zones;

/** Zones kept in memory. */
public final class InMemoryZones implements Zones {
    private final InMemoryStore store;

    public InMemoryZones(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Map<String, ZoneId> all() {
        return store.look(state -> Map.copyOf(state.zones));
    }

    @Override
    public void keep(String slackId, ZoneId zone) {
        store.with(state -> state.zones.put(slackId, zone));
    }
}
