package quotient.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/** Before and after each thing that is kept about a delivery, and so before and after each call, the process may end. */
record MortalDeliveries(Deliveries kept, Chance chance) implements Deliveries {

    @Override
    public List<Delivery> due(Instant now, Set<Destination> busy, int limit) {
        return kept.due(now, busy, limit);
    }

    @Override
    public void posting(NoticeId id, Instant at) {
        chance.mayEndHere();
        kept.posting(id, at);
        chance.mayEndHere();
    }

    @Override
    public void posted(NoticeId id, Place place, int drawing, Instant at) {
        chance.mayEndHere();
        kept.posted(id, place, drawing, at);
        chance.mayEndHere();
    }

    @Override
    public void postponed(NoticeId id, Instant until, String why, boolean outcomeUnknown) {
        chance.mayEndHere();
        kept.postponed(id, until, why, outcomeUnknown);
        chance.mayEndHere();
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
