package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.dealfiles.SegmentChange;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;
import quotient.domain.reading.OwnWords;

/** The rep's own steps after the decision: sending, winning and losing (P12, P35). */
public final class CarryingQuotes {

    /** Fields of a quote's end. */
    public static final String REASON = "reason";

    public static final String COMPETITOR = "competitor";
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 100;

    private final Transactions transactions;
    private final Quotes quotes;
    private final Access access;
    private final Policies policies;
    private final ExpansionTimelines expansions;
    private final Clients clients;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public CarryingQuotes(
            Transactions transactions,
            Quotes quotes,
            DealFiles dealFiles,
            Policies policies,
            Clients clients,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.access = new Access(quotes);
        this.policies = policies;
        this.expansions = new ExpansionTimelines(dealFiles, policies);
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
            LocalDate today = today(now);
            MaySend maySend = new MaySend(today);
            return access.toAct(actor, id)
                    .then(quote -> maySend.check(actor, quote))
                    .then(expansions::check)
                    .then(quote -> keep(actor, quote.sent(lastDay(today)), "quote.sent", goodUntil(today), now))
                    .map(quote -> offered(quote, now));
        });
    }

    private LocalDate lastDay(LocalDate today) {
        return today.plusDays(policies.inForce().commercial().validity().value().days());
    }

    private Map<String, String> goodUntil(LocalDate today) {
        return Map.of("good_until", lastDay(today).toString());
    }

    private LocalDate today(Instant now) {
        return now.atZone(companies.current().zone()).toLocalDate();
    }

    public Outcome<Quote> win(Actor actor, QuoteId id, String why) {
        return win(actor, id, why, "");
    }

    /** @param competitor who else was after the deal, may be empty */
    public Outcome<Quote> win(Actor actor, QuoteId id, String why, String competitor) {
        return close(actor, id, Stage.WON, OwnWords.read(REASON, why, LONGEST), competitor);
    }

    public Outcome<Quote> lose(Actor actor, QuoteId id, String why) {
        return lose(actor, id, why, "");
    }

    /** @param competitor who got the deal, may be empty */
    public Outcome<Quote> lose(Actor actor, QuoteId id, String why, String competitor) {
        return close(
                actor,
                id,
                Stage.LOST,
                OwnWords.required(REASON, why, LONGEST, "Say why it was lost: we learn from it."),
                competitor);
    }

    private Outcome<Quote> close(Actor actor, QuoteId id, Stage end, String why, String competitor) {
        String rival = OwnWords.read(COMPETITOR, competitor, LONGEST_NAME);
        return transactions.write(() -> {
            Instant now = clock.instant();
            return access.toAct(actor, id)
                    .then(quote -> closable(quote, end, today(now)))
                    .then(quote -> keep(
                            actor,
                            quote.closed(end, why, Optional.of(rival).filter(name -> !name.isEmpty())),
                            "quote." + end.code(),
                            ended(quote, why, rival, today(now)),
                            now));
        });
    }

    /** A customer that buys as another segment is written down, with until when it keeps its price (P13). */
    private Map<String, String> ended(Quote quote, String why, String rival, LocalDate today) {
        Map<String, String> facts = new HashMap<>(Map.of(REASON, why, COMPETITOR, rival));
        SegmentChange.of(
                        quote.request(),
                        quote.request().client().flatMap(clients::named),
                        policies.inForce().commercial().grandfatheredMonths().value(),
                        today)
                .ifPresent(change -> {
                    facts.put("segment_was", change.known().code());
                    facts.put("segment_is", change.quoted().code());
                    facts.put("price_kept_until", change.keepsUntil().toString());
                });
        return facts;
    }

    /** What has expired can still be lost; to win it, the customer needs a price that holds. */
    private static Outcome<Quote> closable(Quote quote, Stage end, LocalDate today) {
        boolean over = quote.stage() == Stage.EXPIRED
                || (quote.stage() == Stage.SENT
                        && quote.goodUntil().filter(today::isAfter).isPresent());
        if (over && end == Stage.WON) {
            return Outcome.refused(Refusal.ruledOut(quote.id() + " was good until "
                    + quote.goodUntil().map(LocalDate::toString).orElse("an earlier day")
                    + " and cannot be won as it is. Price it anew with `/quote revise " + quote.id()
                    + "` and send it again."));
        }
        return over || quote.stage() == Stage.SENT
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
