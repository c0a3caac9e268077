package quotient.bot;

import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** In the middle of a unit of work, with half of its notices put, the process may end. */
record MortalOutbox(Outbox kept, Chance chance) implements Outbox {

    @Override
    public void put(Notice notice) {
        kept.put(notice);
        chance.mayEndHere();
    }

    @Override
    public void redraw(String subject) {
        kept.redraw(subject);
        chance.mayEndHere();
    }
}
