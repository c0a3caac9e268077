package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.absences.Absence;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.MayDecide.Decidable;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Hands open approvals to another who may decide them; the time that is left stays what it is (P33). */
public final class ReassigningApprovals {

    private final Transactions transactions;
    private final Quotes quotes;
    private final Asks asks;
    private final Asking asking;
    private final Approvers approvers;
    private final Successors successors;
    private final Companies companies;
    private final AuditTrail audit;
    private final CardHolders cards;
    private final DealNotices notices;
    private final Clock clock;

    public ReassigningApprovals(
            Transactions transactions,
            Quotes quotes,
            Asks asks,
            Asking asking,
            Approvers approvers,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.asks = asks;
        this.asking = asking;
        this.approvers = approvers;
        this.successors = new Successors(approvers);
        this.companies = companies;
        this.audit = audit;
        this.cards = new CardHolders(audit);
        this.notices = notices;
        this.clock = clock;
    }

    /** Hands over every approval of the quote that the actor may decide, and the other one too. */
    public Outcome<Quote> reassign(Actor actor, QuoteId id, PersonId to) {
        return transactions.write(() -> quotes.find(id)
                .map(quote -> reassign(actor, quote, to, clock.instant()))
                .orElseGet(() -> Outcome.refused(Access.noSuchQuote(id))));
    }

    private Outcome<Quote> reassign(Actor actor, Quote quote, PersonId to, Instant now) {
        Company company = companies.current();
        return new MayDecide(company, now.atZone(company.zone()).toLocalDate(), approvers.rights(now))
                .decidable(actor, quote, quote.revision())
                .then(decidable -> movable(quote, decidable, to, now))
                .map(moved -> keep(actor, quote, moved, to, now));
    }

    private Outcome<List<Ask>> movable(Quote quote, List<Decidable> decidable, PersonId to, Instant now) {
        Optional<Absence> absence = approvers.standIns(now).absenceOf(to);
        if (absence.isPresent()) {
            return no(successors.name(to) + " is away until " + absence.get().to() + ". Name somebody else.");
        }
        if (quote.isOwnOf(to.value())) {
            return no(successors.name(to) + " cannot decide on a quote of their own. Name somebody else.");
        }
        List<Decidable> theirs = decidable.stream()
                .filter(one -> successors.canDecide(to, one.approval(), quote, now))
                .toList();
        if (theirs.isEmpty()) {
            String needed =
                    decidable.stream().map(one -> one.approval().called()).collect(Collectors.joining(" and "));
            return no(quote.id() + " needs " + needed + "; that is beyond the role or the certification of "
                    + successors.name(to) + ".");
        }
        List<Ask> moved = asking.currentOrBegun(quote, now).stream()
                .filter(ask ->
                        theirs.stream().anyMatch(one -> one.approval().name().equals(ask.approval())))
                .filter(ask -> ask.asked().size() != 1 || !ask.asks(to))
                .toList();
        return moved.isEmpty()
                ? Outcome.refused(Refusal.conflict(quote.id() + " waits for " + successors.name(to) + " already."))
                : Outcome.done(moved);
    }

    private Quote keep(Actor actor, Quote quote, List<Ask> moved, PersonId to, Instant now) {
        String why = actor.name() + " has handed it over. It waits for " + successors.name(to) + " now.";
        asks.replace(
                quote.id(),
                asking.currentOrBegun(quote, now).stream()
                        .map(ask -> moved.contains(ask) ? handed(ask, quote, to, why, now) : ask)
                        .toList());
        notices.askAlso(quote, cards.lacking(quote, List.of(to)), now);
        notices.redraw(quote);
        audit.append(QuoteAudit.entry(
                "quote.approval_reassigned",
                quote,
                actor,
                now,
                Map.of(
                        "approval", moved.stream().map(Ask::approval).collect(Collectors.joining(",")),
                        "asked", to.value())));
        return quote;
    }

    private Ask handed(Ask ask, Quote quote, PersonId to, String why, Instant now) {
        AskedPerson person = Asking.approval(ask, quote)
                .map(approval -> successors.chosen(to, approval, quote, now))
                .orElseGet(() -> AskedPerson.self(to));
        return ask.movedTo(List.of(person), why).handedTo(Optional.of(to));
    }

    private static Outcome<List<Ask>> no(String sentence) {
        return Outcome.refused(Refusal.ruledOut(sentence));
    }
}
