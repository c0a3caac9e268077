package quotient.domain.dealexceptions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Enters a deal into the registry (P50, P51, PRC §39). Who opens a second one for a quote is told of the first. */
public final class OpeningExceptions {

    private final Transactions transactions;
    private final DealExceptions exceptions;
    private final Quotes quotes;
    private final People people;
    private final Clients clients;
    private final Companies companies;
    private final ExceptionJournal journal;
    private final Clock clock;

    public OpeningExceptions(
            Transactions transactions,
            DealExceptions exceptions,
            Quotes quotes,
            People people,
            Clients clients,
            Companies companies,
            ExceptionJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.exceptions = exceptions;
        this.quotes = quotes;
        this.people = people;
        this.clients = clients;
        this.companies = companies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A quote that passes its guardrail may be entered too, for what was granted beside the price; then the gap is 0.
     *
     * @throws quotient.domain.outcome.InvalidInput on the field whose day does not fit
     */
    public Outcome<DealException> open(Actor actor, NewException wish) {
        return open(actor, wish, true);
    }

    /** The same for a system, whose registry may hold a deal more than once, for more than one reason. */
    public Outcome<DealException> openAnother(Actor actor, NewException wish) {
        return open(actor, wish, false);
    }

    /**
     * Enters what an executive lets pass with a memo before it is a quote of its own. Joins the caller's transaction; that
     * this executive may was decided by the caller.
     *
     * @param wish names the quote that the deal varies, and who owns it
     * @throws quotient.domain.outcome.InvalidInput on the field whose day does not fit
     */
    public DealException openByMemo(Actor executive, Quote varied, ExceptedDeal deal, NewException wish) {
        Instant now = clock.instant();
        wish.check(now.atZone(zone()).toLocalDate());
        ExceptionApproval approval = new ExceptionApproval(executive.id(), executive.name(), Role.EXECUTIVE.spoken());
        return keep(executive, varied, deal, wish, approval, now);
    }

    /**
     * An option that a memo let pass has become a quote: its exception goes with it, so that the deal is not entered
     * twice. Joins the caller's transaction.
     *
     * @param varied the quote whose options were let pass
     */
    public void follow(Actor actor, QuoteId varied, Quote made) {
        exceptions.openOf(varied).stream()
                .filter(exception -> exception.deal().isPricedAs(made))
                .findFirst()
                .ifPresent(exception -> journal.keep(
                        exception.soldAs(made.id()),
                        actor,
                        "exception.sold",
                        "The option of " + varied + " that it was opened for is " + made.id() + " now.",
                        clock.instant()));
    }

    private Outcome<DealException> open(Actor actor, NewException wish, boolean onlyOne) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            LocalDate today = now.atZone(zone()).toLocalDate();
            wish.check(today);
            return openable(actor, wish.quote(), onlyOne)
                    .then(quote -> new MayApprove(people, zone())
                            .toOpen(actor, quote, today)
                            .map(approval -> keep(actor, quote, ExceptedDeal.of(quote), wish, approval, now)));
        });
    }

    /** Whom a form may be opened for. */
    public Outcome<Quote> mayOpen(Actor actor, QuoteId id) {
        LocalDate today = clock.instant().atZone(zone()).toLocalDate();
        return transactions.read(() -> openable(actor, id, true)
                .then(quote -> new MayApprove(people, zone())
                        .toOpen(actor, quote, today)
                        .map(approval -> quote)));
    }

    private DealException keep(
            Actor actor, Quote quote, ExceptedDeal deal, NewException wish, ExceptionApproval approval, Instant now) {
        DealException exception = new DealException(
                exceptions.nextId(),
                1,
                deal,
                wish.reason(),
                approval,
                wish.plan(),
                wish.owner().or(() -> usualOwner(actor, quote)),
                wish.openedOn().orElse(now.atZone(zone()).toLocalDate()),
                Hand.of(actor, now),
                List.of(),
                List.of(),
                Optional.empty());
        return journal.open(exception, quote.policy(), actor, sentence(exception, actor), now);
    }

    private static String sentence(DealException exception, Actor actor) {
        return "Opened by " + actor.name() + " for " + exception.deal().quote() + ", approved by "
                + exception.approval().spoken() + ": " + exception.reason() + "; plan: "
                + exception.plan().kind().spoken() + " by " + exception.plan().target() + ", "
                + exception.plan().description();
    }

    /** The quote's author, else whoever owns the customer, else whoever opens it; of these the first who is somebody. */
    private Optional<PersonId> usualOwner(Actor actor, Quote quote) {
        return person(quote.author())
                .or(() -> quote.request().client().flatMap(clients::named).flatMap(Client::owner))
                .or(() -> person(actor.id()));
    }

    private Optional<PersonId> person(String id) {
        return people.find(new PersonId(id)).map(known -> known.id());
    }

    private Outcome<Quote> openable(Actor actor, QuoteId id, boolean onlyOne) {
        return quotes.find(id)
                .filter(quote -> ExceptionAccess.seesAll(actor) || quote.isBy(actor))
                .map(quote -> refusal(actor, quote)
                        .or(() -> onlyOne ? alreadyOpen(quote) : Optional.empty())
                        .<Outcome<Quote>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(quote)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.notFound("There is no quote " + id + " that you can see. `/quote mine` lists yours.")));
    }

    private Optional<Refusal> refusal(Actor actor, Quote quote) {
        Optional<Refusal> notTheirs =
                quote.isBy(actor) ? Permission.QUOTE.refusalFor(actor) : Permission.HANDLE_EXCEPTIONS.refusalFor(actor);
        return notTheirs.or(() -> quote.decisionStatus() == DecisionStatus.REJECTED
                ? Optional.of(Refusal.ruledOut(quote.id() + " was rejected; an exception is for a deal that goes on."))
                : Optional.empty());
    }

    private Optional<Refusal> alreadyOpen(Quote quote) {
        return exceptions
                .openFor(quote.id())
                .map(first -> Refusal.conflict(quote.id() + " has an open exception already: " + first.id()
                        + ", opened on " + first.openedOn() + "."));
    }

    private ZoneId zone() {
        return companies.current().zone();
    }
}
