package quotient.bot.slack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/** A database that fails once for each notice, just when it is to keep that the message stands. */
record FailingOnce(Deliveries kept, Set<NoticeId> failed) implements Deliveries {

    FailingOnce(Deliveries kept) {
        this(kept, ConcurrentHashMap.newKeySet());
    }

    @Override
    public void posted(NoticeId id, Place place, int drawing, Instant at) {
        if (failed.add(id)) {
            throw new IllegalStateException("the disk is full");
        }
        kept.posted(id, place, drawing, at);
    }

    @Override
    public List<Delivery> due(Instant now, Set<Destination> busy, int limit) {
        return kept.due(now, busy, limit);
    }

    @Override
    public void posting(NoticeId id, Instant at) {
        kept.posting(id, at);
    }

    @Override
    public void postponed(NoticeId id, Instant until, String why, boolean outcomeUnknown) {
        kept.postponed(id, until, why, outcomeUnknown);
    }

    @Override
    public void orphaned(NoticeId id, Instant at) {
        kept.orphaned(id, at);
    }

    @Override
    public void givenUp(NoticeId id, String why, Instant at) {
        kept.givenUp(id, why, at);
    }

    @Override
    public int revive(String whyPrefix, Instant at) {
        return kept.revive(whyPrefix, at);
    }

    @Override
    public Optional<Instant> nextDue() {
        return kept.nextDue();
    }

    @Override
    public Depth depth() {
        return kept.depth();
    }
}
