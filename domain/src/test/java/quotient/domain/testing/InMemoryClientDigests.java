package quotient.domain.testing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.ClientDigests;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.Feedback;
import quotient.domain.clientdigests.RhythmSetting;
import quotient.domain.clientdigests.Worth;

/** What clients were told, kept in memory. */
public final class InMemoryClientDigests implements ClientDigests {
    private final InMemoryStore store;

    public InMemoryClientDigests(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void see(String client, Instant at) {
        store.with(state -> state.clientsSeen.putIfAbsent(key(client), at));
    }

    @Override
    public Optional<Instant> firstSeen(String client) {
        return store.look(state -> Optional.ofNullable(state.clientsSeen.get(key(client))));
    }

    @Override
    public void add(ClientDigest digest) {
        store.with(state -> state.clientDigests.put(digest.id(), digest));
    }

    @Override
    public Optional<ClientDigest> find(String id) {
        return store.look(state -> Optional.ofNullable(state.clientDigests.get(id)));
    }

    @Override
    public boolean hear(String id, Feedback feedback) {
        return store.with(state -> {
            ClientDigest digest = state.clientDigests.get(id);
            boolean isNew = digest != null && digest.feedback().isEmpty();
            if (isNew) {
                state.clientDigests.put(id, digest.with(feedback));
            }
            return isNew;
        });
    }

    @Override
    public boolean restore(String id, Hand hand) {
        return store.with(state -> {
            Optional<ClientDigest> slowed = Optional.ofNullable(state.clientDigests.get(id))
                    .filter(digest -> digest.feedback()
                            .filter(heard -> heard.worth() == Worth.TOO_MUCH
                                    && heard.restored().isEmpty())
                            .isPresent());
            slowed.ifPresent(digest -> state.clientDigests.put(
                    id, digest.with(digest.feedback().orElseThrow().restoredBy(hand))));
            return slowed.isPresent();
        });
    }

    @Override
    public RhythmSetting rhythm(String client, DigestKind kind) {
        return store.look(state ->
                state.rhythms.getOrDefault(new InMemoryState.ClientKind(key(client), kind), RhythmSetting.USUAL));
    }

    @Override
    public void keep(String client, DigestKind kind, RhythmSetting setting) {
        store.with(state -> state.rhythms.put(new InMemoryState.ClientKind(key(client), kind), setting));
    }

    @Override
    public boolean reach(String client, String milestone, Instant at) {
        return store.with(state -> {
            Set<String> before = state.milestones.getOrDefault(key(client), Set.of());
            state.milestones.put(
                    key(client),
                    Stream.concat(before.stream(), Stream.of(milestone)).collect(Collectors.toUnmodifiableSet()));
            return !before.contains(milestone);
        });
    }

    @Override
    public Set<String> reached(String client) {
        return store.look(state -> state.milestones.getOrDefault(key(client), Set.of()));
    }

    private static String key(String client) {
        return client.toLowerCase(Locale.ROOT);
    }
}
