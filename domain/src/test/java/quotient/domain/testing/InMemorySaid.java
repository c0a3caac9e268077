package quotient.domain.testing;

import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Said;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;

/** What was said of alerts, kept in memory. */
public final class InMemorySaid implements Said {
    private final InMemoryStore store;

    public InMemorySaid(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<NoticeId> find(AlertId alert, String key, Destination to) {
        return store.look(state -> Optional.ofNullable(state.said.get(new InMemoryState.SaidKey(alert, key, to))));
    }

    @Override
    public void keep(AlertId alert, String key, Destination to, NoticeId notice) {
        store.with(state -> {
            if (state.said.putIfAbsent(new InMemoryState.SaidKey(alert, key, to), notice) != null) {
                throw new IllegalStateException(key + " of " + alert + " was said to " + to.id() + " already");
            }
            return notice;
        });
    }

    @Override
    public List<Card> cards(AlertId alert) {
        return store.look(state -> state.said.entrySet().stream()
                .filter(row ->
                        row.getKey().alert().equals(alert) && row.getKey().key().equals(CARD))
                .map(row -> new Card(row.getKey().to(), row.getValue()))
                .toList());
    }
}
