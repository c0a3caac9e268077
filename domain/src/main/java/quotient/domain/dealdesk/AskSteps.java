package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.absences.WhoIsAskedNow;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.Quotes;
import quotient.domain.time.BusinessCalendar;
import quotient.domain.time.NightHours;

/**
 * What time does to requests for approval: at half of it whoever is asked is reminded, at its end the next in line is
 * asked too, and each morning it is looked whether those who are asked are still there (P26). Each is said once, and
 * nothing at night.
 */
public final class AskSteps implements WhoIsAskedNow {

    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final Asks asks;
    private final Quotes quotes;
    private final Approvers approvers;
    private final Successors successors;
    private final Companies companies;
    private final AuditTrail audit;
    private final CardHolders cards;
    private final DealNotices notices;

    public AskSteps(
            Transactions transactions,
            Asks asks,
            Quotes quotes,
            Approvers approvers,
            Companies companies,
            AuditTrail audit,
            DealNotices notices) {
        this.transactions = transactions;
        this.asks = asks;
        this.quotes = quotes;
        this.approvers = approvers;
        this.successors = new Successors(approvers);
        this.companies = companies;
        this.audit = audit;
        this.cards = new CardHolders(audit);
        this.notices = notices;
    }

    /** The first moment at which there is something to do. */
    public Optional<Instant> nextDue() {
        return asks.nextDue();
    }

    /**
     * Takes one step with everything that is due by then, each request in a transaction of its own; every step moves what
     * is due, so calling it until {@link #nextDue} is later comes to an end.
     *
     * @return what was done to which, such as {@code Q-1001 reminded}
     */
    public List<String> step(Instant now) {
        List<String> done = new ArrayList<>();
        for (Ask ask : asks.due(now, AT_ONCE)) {
            transactions.write(() -> stepIfDue(ask, now)).ifPresent(done::add);
        }
        return done;
    }

    /** By night it is looked in the morning. */
    @Override
    public void lookAgain(Instant now) {
        transactions.write(() -> asks.all(AT_ONCE).forEach(ask -> lookAgain(ask, now)));
    }

    private void lookAgain(Ask ask, Instant now) {
        Optional<Quote> quote = quotes.find(ask.quote());
        Optional<Approval.Open> approval = quote.flatMap(found -> Asking.approval(ask, found));
        if (approval.isPresent() && maySpeak(now)) {
            look(ask, approval.get(), quote.orElseThrow(), now);
        } else if (approval.isPresent()) {
            keep(ask.lookedAt(opening(now)));
        }
    }

    private Optional<String> stepIfDue(Ask seen, Instant now) {
        return asks.of(seen.quote()).stream()
                .filter(ask -> ask.approval().equals(seen.approval()))
                .filter(ask -> !ask.next().isAfter(now))
                .findFirst()
                .map(ask -> ask.quote() + " " + step(ask, now));
    }

    private String step(Ask ask, Instant now) {
        Optional<Quote> quote = quotes.find(ask.quote());
        Optional<Approval.Open> approval = quote.flatMap(found -> Asking.approval(ask, found));
        if (approval.isEmpty()) {
            return drop(ask);
        }
        if (!maySpeak(now)) {
            keep(ask.heldUntil(opening(now)));
            return "held until the morning";
        }
        if (isDue(ask.climb(), now)) {
            return climb(ask, approval.get(), quote.orElseThrow(), now);
        }
        return isDue(ask.remind(), now)
                ? remind(ask, quote.orElseThrow(), now)
                : look(ask, approval.get(), quote.orElseThrow(), now);
    }

    private String drop(Ask ask) {
        asks.replace(
                ask.quote(),
                asks.of(ask.quote()).stream()
                        .filter(other -> !other.approval().equals(ask.approval()))
                        .toList());
        return "needs nobody any more";
    }

    private String remind(Ask ask, Quote quote, Instant now) {
        keep(ask.reminded());
        notices.remind(quote, ask, now);
        record(quote, "quote.approval_reminded", ask, ids(ask.asked()), "", now);
        return "reminded";
    }

    private String climb(Ask ask, Approval.Open approval, Quote quote, Instant now) {
        List<AskedPerson> above = approvers.above(ask, approval, quote, now);
        if (above.isEmpty()) {
            keep(ask.climbed(above, Optional.empty()));
            record(quote, "quote.approval_overdue", ask, ids(ask.asked()), "", now);
            return "overdue";
        }
        String why = "Nobody decided by " + LocalText.moment(ask.due(), companies.current()) + ", so "
                + successors.names(above) + " is asked too.";
        keep(ask.climbed(above, Optional.of(why)));
        notices.askAlso(quote, cards.lacking(quote, people(above)), now);
        notices.redraw(quote);
        record(quote, "quote.approval_climbed", ask, ids(above), why, now);
        return "climbed";
    }

    /** Whether those who are asked are still those who should be. */
    private String look(Ask ask, Approval.Open approval, Quote quote, Instant now) {
        Ask looked = ask.lookedAt(calendar().nextOpening(now));
        List<AskedPerson> wanted = successors.of(ask, approval, quote, now);
        if (new HashSet<>(wanted).equals(new HashSet<>(ask.asked()))) {
            keep(looked);
            return "looked at";
        }
        String why = successors.why(ask, wanted, approval, now);
        keep(looked.movedTo(wanted, why));
        notices.askAlso(quote, cards.lacking(quote, people(wanted)), now);
        notices.redraw(quote);
        record(quote, "quote.approval_moved", ask, ids(wanted), why, now);
        return "moved";
    }

    private void keep(Ask changed) {
        asks.replace(
                changed.quote(),
                asks.of(changed.quote()).stream()
                        .map(ask -> ask.approval().equals(changed.approval()) ? changed : ask)
                        .toList());
    }

    private void record(Quote quote, String action, Ask ask, String asked, String why, Instant now) {
        audit.append(QuoteAudit.entry(
                action,
                quote,
                Actor.QUOTIENT,
                now,
                Map.of(
                        "approval", ask.approval(),
                        "was_asked", ids(ask.asked()),
                        "asked", asked,
                        "due", ask.due().toString(),
                        "why", why)));
    }

    private static boolean isDue(Optional<Instant> moment, Instant now) {
        return moment.filter(due -> !due.isAfter(now)).isPresent();
    }

    private boolean maySpeak(Instant now) {
        BusinessCalendar calendar = calendar();
        return calendar.isBusinessDay(calendar.dateOf(now))
                && !NightHours.of(companies.current()).isNight(now);
    }

    private Instant opening(Instant now) {
        return calendar().opening(now);
    }

    private BusinessCalendar calendar() {
        return BusinessCalendar.of(companies.current());
    }

    private static List<PersonId> people(List<AskedPerson> asked) {
        return asked.stream().map(AskedPerson::person).toList();
    }

    private static String ids(List<AskedPerson> asked) {
        return asked.stream().map(each -> each.person().value()).collect(Collectors.joining(","));
    }
}
