package quotient.domain.dealdesk;

import java.time.Clock;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Puts a card of a quote into its author's direct messages, where it stays and is drawn again with every step. */
public final class FollowingQuotes {

    private final Transactions transactions;
    private final Access access;
    private final DealNotices notices;
    private final Clock clock;

    public FollowingQuotes(Transactions transactions, Quotes quotes, DealNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = new Access(quotes);
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome<Quote> follow(Actor actor, QuoteId id) {
        return transactions.write(() -> access.toAct(actor, id).map(quote -> {
            notices.follow(quote, clock.instant());
            return quote;
        }));
    }
}
