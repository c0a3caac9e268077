package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;
import quotient.domain.reading.OwnWords;

/** The rep's own steps after the decision: sending, winning and losing (P12, P35). */
public final class CarryingQuotes {

    private static final String REASON = "reason";
    private static final int LONGEST = 500;

    private final Transactions transactions;
    private final Quotes quotes;
    private final Access access;
    private final Clients clients;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public CarryingQuotes(
            Transactions transactions,
            Quotes quotes,
            Clients clients,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.access = new Access(quotes);
        this.clients = clients;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A quote that went out.
     *
     * @param channel the client's own channel where the offer is posted, empty when the rep has to hand it over
     */
    public record Sent(Quote quote, Optional<String> channel) {}

    public Outcome<Sent> send(Actor actor, QuoteId id) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            MaySend maySend = new MaySend(now.atZone(companies.current().zone()).toLocalDate());
            return access.toAct(actor, id)
                    .then(quote -> maySend.check(actor, quote))
                    .then(quote -> keep(actor, quote.sent(), "quote.sent", Map.of(), now))
                    .map(quote -> offered(quote, now));
        });
    }

    public Outcome<Quote> win(Actor actor, QuoteId id, String why) {
        return close(actor, id, Stage.WON, OwnWords.read(REASON, why, LONGEST));
    }

    public Outcome<Quote> lose(Actor actor, QuoteId id, String why) {
        return close(
                actor,
                id,
                Stage.LOST,
                OwnWords.required(REASON, why, LONGEST, "Say why it was lost: we learn from it."));
    }

    private Outcome<Quote> close(Actor actor, QuoteId id, Stage end, String why) {
        return transactions.write(() -> access.toAct(actor, id)
                .then(CarryingQuotes::closable)
                .then(quote -> keep(
                        actor, quote.closed(end, why), "quote." + end.code(), Map.of(REASON, why), clock.instant())));
    }

    private static Outcome<Quote> closable(Quote quote) {
        return quote.stage() == Stage.SENT
                ? Outcome.done(quote)
                : Outcome.refused(Refusal.conflict("Only a quote that the customer has can be won or lost; "
                        + quote.id() + " is " + quote.stage().spoken() + "."));
    }

    private Outcome<Quote> keep(Actor actor, Quote changed, String action, Map<String, String> facts, Instant now) {
        if (!quotes.replace(changed)) {
            return Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
        }
        audit.append(QuoteAudit.entry(action, changed, actor, now, QuoteAudit.priceFactsAnd(changed, facts)));
        notices.redraw(changed);
        return Outcome.done(changed);
    }

    private Sent offered(Quote quote, Instant now) {
        Optional<String> channel =
                quote.request().client().flatMap(clients::named).flatMap(Client::channel);
        channel.ifPresent(place -> notices.offer(quote, place, now));
        return new Sent(quote, channel);
    }
}
