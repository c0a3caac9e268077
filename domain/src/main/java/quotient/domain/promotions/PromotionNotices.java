package quotient.domain.promotions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** What is said of promotions unprompted: a living card to those who decide and to whoever opened it. */
public final class PromotionNotices {

    public static final Kind CARD = new Kind("promotion_card", true);

    private final Outbox outbox;
    private final NoticeIds ids;

    public PromotionNotices(Outbox outbox, NoticeIds ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    void ask(Promotion promotion, List<Person> executives, Instant at) {
        Stream.concat(
                        executives.stream().map(Person::id),
                        Stream.of(new PersonId(promotion.opened().by())))
                .distinct()
                .forEach(person -> outbox.put(new Notice(
                        ids.next(),
                        CARD,
                        promotion.subject(),
                        Destination.directMessagesOf(person),
                        Urgency.NORMAL,
                        at,
                        Map.of("name", promotion.name()))));
    }

    void redraw(Promotion promotion) {
        outbox.redraw(promotion.subject());
    }
}
