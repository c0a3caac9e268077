package quotient.domain.dealdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.people.Actor;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.Quotes;

/** Ends what the customer did not answer in time, and reminds its author some days before and on the last one. */
public final class ExpiringQuotes {

    /** In one day; what is beyond it comes the next day. */
    private static final int MOST = 1_000;

    private static final String REMINDED = "quote.ending";
    private static final String GOOD_UNTIL = "good_until";
    private static final String SAID_ON = "said_on";

    private final Quotes quotes;
    private final Policies policies;
    private final AuditTrail audit;
    private final DealNotices notices;

    public ExpiringQuotes(Quotes quotes, Policies policies, AuditTrail audit, DealNotices notices) {
        this.quotes = quotes;
        this.policies = policies;
        this.audit = audit;
        this.notices = notices;
    }

    /** What is over, or of which the author has still to be reminded; the first to end comes first. */
    public List<Quote> due(LocalDate today) {
        int before = policies.inForce().commercial().validity().value().remindedBefore();
        return quotes.endingBy(today.plusDays(before), MOST).stream()
                .filter(quote -> isOver(quote, today) || !isReminded(quote, today))
                .toList();
    }

    /** Belongs into the transaction that claims the day. A quote that has moved on meanwhile is left alone. */
    public void tell(List<Quote> due, LocalDate today, Instant now) {
        for (Quote seen : due) {
            quotes.find(seen.id())
                    .filter(quote -> quote.version() == seen.version())
                    .ifPresent(quote -> tell(quote, today, now));
        }
    }

    private void tell(Quote quote, LocalDate today, Instant now) {
        if (isOver(quote, today)) {
            expire(quote, now);
        } else {
            record(REMINDED, quote, today, now);
            notices.tellEnding(quote, now);
        }
    }

    private void expire(Quote quote, Instant now) {
        Quote expired = quote.expired();
        if (quotes.replace(expired)) {
            record("quote.expired", expired, lastDay(quote), now);
            notices.redraw(expired);
            notices.tellEnding(expired, now);
        }
    }

    private void record(String action, Quote quote, LocalDate day, Instant now) {
        Map<String, String> facts = QuoteAudit.priceFactsAnd(
                quote, Map.of(GOOD_UNTIL, lastDay(quote).toString(), SAID_ON, day.toString()));
        audit.append(QuoteAudit.entry(action, quote, Actor.QUOTIENT, now, facts));
    }

    /** Once before the last day, and once more on it. */
    private boolean isReminded(Quote quote, LocalDate today) {
        String last = lastDay(quote).toString();
        return audit.of(quote.id().value()).stream()
                .filter(entry -> entry.action().equals(REMINDED))
                .map(AuditEntry::facts)
                .filter(facts -> last.equals(facts.get(GOOD_UNTIL)))
                .anyMatch(facts -> !last.equals(today.toString()) || last.equals(facts.get(SAID_ON)));
    }

    private static boolean isOver(Quote quote, LocalDate today) {
        return lastDay(quote).isBefore(today);
    }

    private static LocalDate lastDay(Quote quote) {
        return quote.goodUntil().orElseThrow();
    }
}
