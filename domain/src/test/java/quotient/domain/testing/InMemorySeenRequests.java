package quotient.domain.testing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import quotient.domain.keeping.SeenRequests;

/** Signatures kept in memory. */
public final class InMemorySeenRequests implements SeenRequests {
    private final InMemoryStore store;

    public InMemorySeenRequests(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Set<String> since(Instant moment) {
        return store.look(state -> state.signatures.entrySet().stream()
                .filter(kept -> !kept.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet()));
    }

    @Override
    public void remember(String signature, Instant at) {
        store.with(state -> state.signatures.putIfAbsent(signature, at));
    }

    @Override
    public void forgetBefore(Instant moment) {
        store.with(state -> state.signatures.values().removeIf(at -> at.isBefore(moment)));
    }
}
