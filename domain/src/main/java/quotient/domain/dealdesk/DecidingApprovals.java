package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.MayDecide.Decidable;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Takes an approver's word, once (P33, P34). Of two who decide the same, the later is told who decided when. */
public final class DecidingApprovals {

    private final Transactions transactions;
    private final Quotes quotes;
    private final Approvers approvers;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public DecidingApprovals(
            Transactions transactions,
            Quotes quotes,
            Approvers approvers,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.approvers = approvers;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Decides every open approval of the quote that is the actor's to decide.
     *
     * @param shownRevision the revision on the card that was clicked
     */
    public Outcome<Quote> decide(Actor actor, QuoteId id, int shownRevision, Ruling ruling) {
        return transactions.write(() -> quotes.find(id)
                .map(quote -> decide(actor, quote, shownRevision, ruling))
                .orElseGet(() -> Outcome.refused(Access.noSuchQuote(id))));
    }

    /** Whether a click on the card would count, before the approver is asked for words. */
    public Outcome<Quote> mayDecide(Actor actor, QuoteId id, int shownRevision) {
        Instant now = clock.instant();
        return quotes.find(id)
                .map(quote -> decidable(actor, quote, shownRevision, now).map(open -> quote))
                .orElseGet(() -> Outcome.refused(Access.noSuchQuote(id)));
    }

    private Outcome<Quote> decide(Actor actor, Quote quote, int shownRevision, Ruling ruling) {
        Instant now = clock.instant();
        return decidable(actor, quote, shownRevision, now)
                .then(open -> keep(actor, quote, decided(actor, open, ruling, now)));
    }

    private Outcome<List<Decidable>> decidable(Actor actor, Quote quote, int shownRevision, Instant now) {
        Company company = companies.current();
        return new MayDecide(company, now.atZone(company.zone()).toLocalDate(), approvers.rights(now))
                .decidable(actor, quote, shownRevision);
    }

    private static List<Approval.Decided> decided(Actor actor, List<Decidable> open, Ruling ruling, Instant now) {
        return open.stream()
                .map(one -> one.approval().decide(decision(actor, one.right(), ruling, now)))
                .toList();
    }

    private static Decision decision(Actor actor, Right right, Ruling ruling, Instant now) {
        return new Decision(
                ruling.verdict(),
                actor.id(),
                actor.name(),
                now,
                ruling.reason(),
                ruling.conditions(),
                right.onBehalf());
    }

    private Outcome<Quote> keep(Actor actor, Quote quote, List<Approval.Decided> decisions) {
        Quote decided = quote.decided(decisions);
        if (!quotes.replace(decided)) {
            return Outcome.refused(Refusal.conflict(quote.id() + " has just changed. Look again."));
        }
        Decision decision = decisions.get(0).decision();
        audit.append(QuoteAudit.entry(
                "quote." + decision.verdict().code(), decided, actor, decision.at(), facts(decided, decisions)));
        notices.redraw(decided);
        notices.tellDecision(decided, decision);
        return Outcome.done(decided);
    }

    private static Map<String, String> facts(Quote decided, List<Approval.Decided> decisions) {
        Decision decision = decisions.get(0).decision();
        Map<String, String> facts = new HashMap<>(QuoteAudit.priceFacts(decided));
        facts.put("approver", approver(decisions));
        facts.put("decided_for", decisions.stream().map(Approval::name).collect(Collectors.joining(",")));
        facts.put("rules", QuoteAudit.rules(decisions));
        facts.put("reason", decision.reason());
        facts.put("conditions", String.join("\n", decision.conditions()));
        return facts;
    }

    /** {@code Max for Mia} when any of them was decided with her right. */
    private static String approver(List<Approval.Decided> decisions) {
        return decisions.stream()
                .map(decided -> decided.decision().spokenBy())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
