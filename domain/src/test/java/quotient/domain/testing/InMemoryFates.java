package quotient.domain.testing;

import java.util.Optional;
import quotient.domain.notices.Fates;
import quotient.domain.notices.NoticeId;

/** Fates of the notices kept in memory. */
public final class InMemoryFates implements Fates {
    private final InMemoryStore store;

    public InMemoryFates(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Fate> of(NoticeId id) {
        return store.look(
                state -> Optional.ofNullable(state.outbox.get(id)).map(row -> new Fate(state(row), row.why())));
    }

    private static Fate.State state(OutgoingNotice row) {
        if (row.place().isPresent()) {
            return Fate.State.POSTED;
        }
        return row.isGivenUp() ? Fate.State.GIVEN_UP : Fate.State.WAITING;
    }
}
