package quotient.domain.dealdesk;

import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Who may see a quote and who may act on it (P97). A quote that one may not see is as good as none. */
final class Access {

    private final Quotes quotes;

    Access(Quotes quotes) {
        this.quotes = quotes;
    }

    Outcome<Quote> toSee(Actor actor, QuoteId id) {
        return quotes.find(id)
                .filter(quote -> maySee(actor, quote))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(noSuchQuote(id)));
    }

    /** To submit it, send it, win or lose it: one's own, or with the permission to act for others. */
    Outcome<Quote> toAct(Actor actor, QuoteId id) {
        return toSee(actor, id).then(quote -> {
            if (quote.isBy(actor) && Permission.QUOTE.isGivenTo(actor)) {
                return Outcome.done(quote);
            }
            return Permission.ACT_FOR_OTHERS
                    .refusalFor(actor)
                    .<Outcome<Quote>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(quote));
        });
    }

    static Refusal noSuchQuote(QuoteId id) {
        return Refusal.notFound("There is no quote " + id + " that you can see. `/quote mine` lists yours.");
    }

    private static boolean maySee(Actor actor, Quote quote) {
        return Permission.SEE_ALL_QUOTES.isGivenTo(actor) || (quote.isBy(actor) && Permission.QUOTE.isGivenTo(actor));
    }
}
