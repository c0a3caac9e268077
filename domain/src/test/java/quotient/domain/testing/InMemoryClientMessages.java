package quotient.domain.testing;

import java.util.List;
import java.util.Optional;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.ClientMessages;
import quotient.domain.incidents.IncidentId;

/** Messages to customers kept in memory. */
public final class InMemoryClientMessages implements ClientMessages {
    private final InMemoryStore store;

    public InMemoryClientMessages(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ClientMessageId nextId() {
        return store.with(state -> ClientMessageId.ofNumber(++state.lastClientMessage));
    }

    @Override
    public void add(ClientMessage message) {
        store.with(state -> state.clientMessages.put(message.id(), message));
    }

    @Override
    public Optional<ClientMessage> find(ClientMessageId id) {
        return store.look(state -> Optional.ofNullable(state.clientMessages.get(id)));
    }

    @Override
    public boolean replace(ClientMessage message) {
        return store.with(state -> {
            ClientMessage kept = state.clientMessages.get(message.id());
            boolean same = kept != null && kept.version() == message.version();
            if (same) {
                state.clientMessages.put(message.id(), message.changed());
            }
            return same;
        });
    }

    @Override
    public List<ClientMessage> of(IncidentId incident) {
        return store.look(state -> state.clientMessages.values().stream()
                .filter(message -> message.incident().equals(incident))
                .toList());
    }
}
