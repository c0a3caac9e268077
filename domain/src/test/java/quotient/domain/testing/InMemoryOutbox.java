package quotient.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Place;

/** Both sides of the outbox, kept in memory. */
public final class InMemoryOutbox implements Outbox, Deliveries {
    private final InMemoryStore store;

    public InMemoryOutbox(InMemoryStore store) {
        this.store = store;
    }

    /** Everything that was ever put, in that order. */
    public List<Notice> all() {
        return store.look(state ->
                state.outbox.values().stream().map(OutgoingNotice::notice).toList());
    }

    @Override
    public void put(Notice notice) {
        store.with(state -> state.outbox.put(notice.id(), OutgoingNotice.put(notice)));
    }

    @Override
    public void redraw(String subject) {
        store.with(state -> {
            state.outbox.replaceAll((id, row) ->
                    row.notice().kind().living() && row.notice().subject().equals(subject) ? row.drawnAgain() : row);
            return subject;
        });
    }

    @Override
    public List<Delivery> due(Instant now, Set<Destination> busy, int limit) {
        return heads().stream()
                .filter(row -> !busy.contains(row.notice().to()))
                .filter(row -> !row.notBefore().isAfter(now))
                .limit(limit)
                .map(row -> row.delivery(threadOf(row.notice())))
                .toList();
    }

    @Override
    public void posting(NoticeId id, Instant at) {
        change(id, row -> row.posting(at));
    }

    @Override
    public void posted(NoticeId id, Place place, int drawing, Instant at) {
        change(id, row -> row.posted(place, drawing, at));
    }

    @Override
    public void postponed(NoticeId id, Instant until, String why, boolean outcomeUnknown) {
        change(id, row -> row.postponed(until, why, outcomeUnknown));
    }

    @Override
    public void orphaned(NoticeId id, Instant at) {
        change(id, row -> row.orphaned(at));
    }

    @Override
    public void givenUp(NoticeId id, String why, Instant at) {
        change(id, row -> row.givenUp(why));
    }

    @Override
    public int revive(String whyPrefix, Instant at) {
        return store.with(state -> {
            List<OutgoingNotice> revived = state.outbox.values().stream()
                    .filter(row -> row.isGivenUp() && row.why().startsWith(whyPrefix))
                    .toList();
            revived.forEach(row -> state.outbox.put(row.notice().id(), row.revived(at)));
            return revived.size();
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return heads().stream().map(OutgoingNotice::notBefore).min(Comparator.naturalOrder());
    }

    @Override
    public Depth depth() {
        return store.look(state -> new Depth(
                state.outbox.values().stream().filter(OutgoingNotice::isPending).count(),
                state.outbox.values().stream().filter(OutgoingNotice::isGivenUp).count(),
                pending().stream()
                        .filter(row -> row.place().isEmpty())
                        .map(row -> row.notice().at())
                        .min(Comparator.naturalOrder())));
    }

    private Optional<Place> threadOf(Notice notice) {
        return store.look(state -> notice.inThreadOf().map(state.outbox::get).flatMap(OutgoingNotice::place));
    }

    /** The first of each destination, in the order in which they may leave. */
    private List<OutgoingNotice> heads() {
        Set<Destination> met = new HashSet<>();
        return pending().stream().filter(row -> met.add(row.notice().to())).toList();
    }

    private List<OutgoingNotice> pending() {
        return store.look(state -> state.outbox.values().stream()
                .filter(OutgoingNotice::isPending)
                .sorted(Comparator.comparing(row -> row.notice().urgency()))
                .toList());
    }

    private void change(NoticeId id, UnaryOperator<OutgoingNotice> change) {
        store.with(state -> state.outbox.computeIfPresent(id, (same, row) -> change.apply(row)));
    }
}
