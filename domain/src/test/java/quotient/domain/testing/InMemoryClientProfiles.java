package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientProfiles;

/** Profiles of clients kept in memory. */
public final class InMemoryClientProfiles implements ClientProfiles {
    private final InMemoryStore store;

    public InMemoryClientProfiles(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public long nextNumber() {
        return store.with(state -> ++state.lastClient);
    }

    @Override
    public Optional<ClientProfile> of(String client) {
        return store.look(state -> Optional.ofNullable(state.profiles.get(key(client))));
    }

    @Override
    public List<ClientProfile> all() {
        return store.look(state -> state.profiles.values().stream()
                .sorted(Comparator.comparing(ClientProfile::number))
                .toList());
    }

    @Override
    public void keep(ClientProfile profile) {
        store.with(state -> state.profiles.put(key(profile.client()), profile));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
