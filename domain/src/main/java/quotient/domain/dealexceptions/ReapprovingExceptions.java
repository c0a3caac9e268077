package quotient.domain.dealexceptions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.pricing.Quotes;

/**
 * Approves an exception again (P52, P117). That restarts its review clock: it is due after 14, 30 and 31 days anew. Its
 * age goes on. The exception must not have been re-approved the same day, so that a second click changes nothing.
 */
public final class ReapprovingExceptions {

    private final Transactions transactions;
    private final Quotes quotes;
    private final ExceptionAccess access;
    private final People people;
    private final Companies companies;
    private final ExceptionJournal journal;
    private final Clock clock;

    public ReapprovingExceptions(
            Transactions transactions,
            DealExceptions exceptions,
            Quotes quotes,
            People people,
            Companies companies,
            ExceptionJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.access = new ExceptionAccess(exceptions, companies);
        this.people = people;
        this.companies = companies;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param why it goes on; may be empty */
    public Outcome<DealException> reapprove(Actor actor, ExceptionId id, String why) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            return access.toSee(actor, id)
                    .then(access::open)
                    .then(exception -> notYetToday(exception, today(now)))
                    .then(exception -> approval(actor, exception, today(now))
                            .then(approval -> keep(actor, exception, approval, why, now)));
        });
    }

    private Outcome<ExceptionApproval> approval(Actor actor, DealException exception, LocalDate today) {
        return quotes.find(exception.deal().quote())
                .map(quote -> new MayApprove(people, zone()).again(actor, quote, exception.age(today), today))
                .orElseThrow(() -> new IllegalStateException(exception.deal().quote() + " was never kept"));
    }

    private Outcome<DealException> keep(
            Actor actor, DealException exception, ExceptionApproval approval, String why, Instant now) {
        Review review = new Review(Review.Outcome.REAPPROVED, today(now), approval.role(), Hand.of(actor, now, why));
        String sentence = "Re-approved by " + approval.spoken() + "; the next review is due by "
                + review.day().plusDays(RegistryRisk.CRITICAL_DAYS) + "." + (why.isEmpty() ? "" : " " + why);
        return journal.keep(exception.reapproved(approval, review), actor, "exception.reapproved", sentence, now);
    }

    private static Outcome<DealException> notYetToday(DealException exception, LocalDate today) {
        boolean already = exception.isReapproved() && exception.reviewedOn().equals(today);
        return already
                ? Outcome.refused(Refusal.conflict(exception.id() + " was already re-approved today by "
                        + exception.approval().spoken() + "."))
                : Outcome.done(exception);
    }

    private LocalDate today(Instant now) {
        return now.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return companies.current().zone();
    }
}
