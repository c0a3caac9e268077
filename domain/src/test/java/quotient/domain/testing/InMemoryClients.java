package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;

/** Clients kept in memory. */
public final class InMemoryClients implements Clients {
    private final InMemoryStore store;

    public InMemoryClients(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Client> named(String name) {
        return store.look(state -> Optional.ofNullable(state.clients.get(key(name))));
    }

    @Override
    public List<Client> all() {
        return store.look(state -> state.clients.values().stream()
                .sorted(Comparator.comparing(client -> key(client.name())))
                .toList());
    }

    @Override
    public void keep(Client client) {
        store.with(state -> state.clients.put(key(client.name()), client));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
