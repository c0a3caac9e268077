package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Quoting;
import quotient.domain.pricing.RequestFields;
import quotient.domain.pricing.Revision;
import quotient.domain.pricing.Stage;

/** Changes a quote that is not settled yet, or takes it back from its approvers (PRC §35). */
public final class RevisingQuotes {

    private final Transactions transactions;
    private final Quotes quotes;
    private final Quoting quoting;
    private final Access access;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public RevisingQuotes(
            Transactions transactions,
            Quotes quotes,
            Quoting quoting,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.quoting = quoting;
        this.access = new Access(quotes);
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** The quote, when the actor may change it now. */
    public Outcome<Quote> mayRevise(Actor actor, QuoteId id) {
        return access.toAct(actor, id).then(RevisingQuotes::revisable);
    }

    /**
     * Prices it anew by the policy in force; what has expired may be asked for as it was. Approvals that still hold stay, so that only what got worse is asked again; a
     * quote that the customer has becomes a draft and is sent once more.
     *
     * @param shownRevision the revision that the change was made to; one that is older is refused
     */
    public Outcome<Quote> revise(Actor actor, QuoteId id, int shownRevision, QuoteRequest request) {
        return mayRevise(actor, id)
                .then(seen -> quoting.preview(actor, request))
                .then(assessment -> transactions.write(() -> mayRevise(actor, id)
                        .then(quote -> unchangedSince(shownRevision, quote))
                        .then(quote -> keep(actor, quote, assessment, clock.instant()))));
    }

    private static Outcome<Quote> unchangedSince(int shownRevision, Quote quote) {
        return quote.revision() == shownRevision
                ? Outcome.done(quote)
                : Outcome.refused(Refusal.conflict(
                        quote.id() + " has been changed by somebody else meanwhile. Look at it and change it again."));
    }

    private Outcome<Quote> keep(Actor actor, Quote quote, Assessment assessment, Instant now) {
        Quote revised = quote.revised(actor, assessment, now);
        List<String> changes = revised.revised().map(Revision::changes).orElse(List.of());
        if (changes.isEmpty() && quote.stage() != Stage.EXPIRED) {
            return Outcome.refused(
                    Refusal.conflict(quote.id() + " is just that already. Say what to change, such as `discount=10`."));
        }
        Map<String, String> facts = new HashMap<>(asked(revised));
        facts.put("changes", String.join("\n", changes));
        facts.put("kept", names(revised.decidedApprovals().stream()));
        facts.put("asked", names(revised.openApprovals().stream()));
        facts.put("rules", QuoteAudit.rules(revised.openApprovals()));
        return keep(actor, revised, "quote.revised", facts, now);
    }

    /** What this revision was asked for, so that it can be priced again when others have followed. */
    private static Map<String, String> asked(Quote revised) {
        return RequestFields.of(revised.request()).entrySet().stream()
                .collect(Collectors.toMap(field -> "asked_" + field.getKey(), Map.Entry::getValue));
    }

    private static String names(Stream<? extends Approval> approvals) {
        return approvals.map(Approval::name).collect(Collectors.joining(","));
    }

    /** Takes it back while somebody has still to decide. */
    public Outcome<Quote> recall(Actor actor, QuoteId id) {
        return transactions.write(() -> access.toAct(actor, id)
                .then(RevisingQuotes::recallable)
                .then(quote -> keep(actor, quote.recalled(), "quote.recalled", Map.of(), clock.instant())));
    }

    private Outcome<Quote> keep(Actor actor, Quote changed, String action, Map<String, String> facts, Instant now) {
        if (!quotes.replace(changed)) {
            return Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
        }
        audit.append(QuoteAudit.entry(action, changed, actor, now, QuoteAudit.priceFactsAnd(changed, facts)));
        notices.redraw(changed);
        return Outcome.done(changed);
    }

    private static Outcome<Quote> revisable(Quote quote) {
        return quote.stage() == Stage.WON || quote.stage() == Stage.LOST
                ? Outcome.refused(Refusal.conflict(quote.id() + " is "
                        + quote.stage().spoken() + " and stays as it is. Make a new quote with `/quote`."))
                : Outcome.done(quote);
    }

    private static Outcome<Quote> recallable(Quote quote) {
        if (quote.stage() != Stage.SUBMITTED) {
            return Outcome.refused(Refusal.conflict("Nobody is being asked about " + quote.id() + "; it is "
                    + quote.stage().spoken() + "."));
        }
        return quote.openApprovals().isEmpty()
                ? Outcome.refused(Refusal.conflict(quote.id() + " is decided already: it is "
                        + quote.decisionStatus().spoken() + ". To change it, use `/quote revise " + quote.id() + "`."))
                : Outcome.done(quote);
    }
}
