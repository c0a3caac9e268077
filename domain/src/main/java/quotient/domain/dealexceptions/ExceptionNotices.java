package quotient.domain.dealexceptions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** What the registry says unprompted: a living card for each exception, where the deal desk reads and to its owner. */
public final class ExceptionNotices {

    /** The exception with its buttons, drawn again whenever it changes. */
    public static final Kind CARD = new Kind("exception_card", true);

    /** Over 30 days without a review, for an executive; once (X3). */
    public static final Kind OVERDUE = new Kind("exception_overdue", false);

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Companies companies;

    public ExceptionNotices(Outbox outbox, NoticeIds ids, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.companies = companies;
    }

    void show(DealException exception, Instant now) {
        companies
                .current()
                .channel("deal_desk")
                .or(() -> companies.current().channel("ops"))
                .ifPresent(channel -> put(exception, Destination.channel(channel), now));
        showOwner(exception, now);
    }

    void showOwner(DealException exception, Instant now) {
        Optional<PersonId> owner = exception.owner();
        owner.ifPresent(person -> put(exception, Destination.directMessagesOf(person), now));
    }

    /** Every card shows how it now stands. */
    void redraw(DealException exception) {
        outbox.redraw(exception.id().value());
    }

    void overdue(DealException exception, List<Person> executives, Instant now) {
        executives.forEach(executive -> outbox.put(new Notice(
                ids.next(),
                OVERDUE,
                exception.id().value(),
                Destination.directMessagesOf(executive.id()),
                Urgency.URGENT,
                now,
                Map.of())));
    }

    private void put(DealException exception, Destination to, Instant now) {
        outbox.put(new Notice(ids.next(), CARD, exception.id().value(), to, Urgency.NORMAL, now, Map.of()));
    }
}
