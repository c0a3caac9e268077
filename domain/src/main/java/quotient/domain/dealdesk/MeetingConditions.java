package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Evidence;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;
import quotient.domain.reading.OwnWords;

/**
 * From a condition to its confirmation (X9): the rep shows with evidence how it was met, and the approver who set it, or
 * who may stand in for them, confirms it or returns it with a reason.
 */
public final class MeetingConditions {

    public static final String EVIDENCE = "evidence";
    public static final String REASON = "reason";
    private static final int LONGEST = 500;

    private final Transactions transactions;
    private final Quotes quotes;
    private final Access access;
    private final Approvers approvers;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public MeetingConditions(
            Transactions transactions,
            Quotes quotes,
            Approvers approvers,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.access = new Access(quotes);
        this.approvers = approvers;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The quote, when the actor may show evidence for the condition now.
     *
     * @param shownRevision the revision on the card that was clicked
     * @param index of the condition, from 0
     */
    public Outcome<Quote> mayShow(Actor actor, QuoteId id, int shownRevision, int index) {
        return access.toAct(actor, id)
                .then(quote -> unchangedSince(shownRevision, quote))
                .then(quote -> showable(quote, index));
    }

    /**
     * @param shownRevision the revision on the card that was clicked
     * @param index of the condition, from 0
     * @throws quotient.domain.outcome.InvalidInput on {@link #EVIDENCE} when there is none, or it cannot be kept
     */
    public Outcome<Quote> show(Actor actor, QuoteId id, int shownRevision, int index, String evidence) {
        String said =
                OwnWords.required(EVIDENCE, evidence, LONGEST, "Say how the condition was met, in words or as a link.");
        return transactions.write(
                () -> mayShow(actor, id, shownRevision, index).then(quote -> show(actor, quote, index, said)));
    }

    /** The quote, when the actor may answer the evidence now, before they are asked for words. */
    public Outcome<Quote> mayAnswer(Actor actor, QuoteId id, int shownRevision, int index) {
        return found(id)
                .then(quote -> unchangedSince(shownRevision, quote))
                .then(quote ->
                        maySay(clock.instant()).check(actor, quote, index).map(right -> quote));
    }

    public Outcome<Quote> confirm(Actor actor, QuoteId id, int shownRevision, int index) {
        return answer(actor, id, shownRevision, index, "");
    }

    /** @throws quotient.domain.outcome.InvalidInput on {@link #REASON} when there is none, or it cannot be kept */
    public Outcome<Quote> giveBack(Actor actor, QuoteId id, int shownRevision, int index, String reason) {
        return answer(
                actor,
                id,
                shownRevision,
                index,
                OwnWords.required(REASON, reason, LONGEST, "Say what is missing, so that the rep can bring it."));
    }

    private Outcome<Quote> answer(Actor actor, QuoteId id, int shownRevision, int index, String reason) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            return found(id)
                    .then(quote -> unchangedSince(shownRevision, quote))
                    .then(quote -> maySay(now)
                            .check(actor, quote, index)
                            .then(right -> answer(actor, quote, index, answer(actor, right, reason, now))));
        });
    }

    private static ConditionAnswer answer(Actor actor, Right right, String reason, Instant now) {
        return new ConditionAnswer(reason.isEmpty(), reason, actor.id(), right.spoken(actor.name()), now);
    }

    private Outcome<Quote> answer(Actor actor, Quote quote, int index, ConditionAnswer answer) {
        String action = answer.confirmed() ? "quote.condition_confirmed" : "quote.condition_returned";
        Map<String, String> facts = Map.of("answered_by", answer.byName(), REASON, answer.reason());
        Outcome<Quote> kept = keep(actor, quote.conditionAnswered(index, answer), index, action, facts, answer.at());
        return kept.map(changed -> {
            notices.tellAnswer(changed, index, answer);
            return changed;
        });
    }

    private Outcome<Quote> show(Actor actor, Quote quote, int index, String said) {
        Instant now = clock.instant();
        List<AskedPerson> asked = confirmers(quote, index, now);
        Quote shown = quote.conditionShown(index, new Evidence(said, actor.id(), actor.name(), now));
        Map<String, String> facts = Map.of(
                EVIDENCE,
                said,
                "asked",
                asked.stream().map(each -> each.person().value()).collect(Collectors.joining(",")));
        return keep(actor, shown, index, "quote.condition_met", facts, now).map(changed -> {
            notices.showEvidence(changed, index, asked, now);
            return changed;
        });
    }

    /** Whom to ask whether the condition is met; never whoever says so. */
    List<AskedPerson> confirmers(Quote quote, int index, Instant now) {
        Optional<Approval.Decided> agreed =
                quote.agreeing(quote.conditions().get(index)).stream().findFirst();
        return agreed.map(decided ->
                        approvers.afterwards(new PersonId(decided.decision().by()), decided, quote, now))
                .orElse(List.of());
    }

    private MayConfirm maySay(Instant now) {
        return new MayConfirm(companies.current(), approvers.rights(now));
    }

    private Outcome<Quote> found(QuoteId id) {
        return quotes.find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(Access.noSuchQuote(id)));
    }

    private static Outcome<Quote> unchangedSince(int shownRevision, Quote quote) {
        return quote.revision() == shownRevision
                ? Outcome.done(quote)
                : Outcome.refused(Refusal.conflict(
                        quote.id() + " has changed since this card was drawn. Look at the new one and answer again."));
    }

    private static Outcome<Quote> showable(Quote quote, int index) {
        if (index < 0 || index >= quote.conditions().size()) {
            return Outcome.refused(Refusal.notFound(quote.id() + " has no condition " + (index + 1) + "."));
        }
        if (quote.stage() != Stage.DRAFT && quote.stage() != Stage.SUBMITTED) {
            return Outcome.refused(
                    Refusal.conflict(quote.id() + " is " + quote.stage().spoken() + "; its conditions are closed."));
        }
        Condition condition = quote.conditions().get(index);
        if (condition.isMet()) {
            return Outcome.refused(Refusal.conflict("That condition of " + quote.id() + " is met already."));
        }
        return condition.awaitsAnswer()
                ? Outcome.refused(Refusal.conflict("Evidence for that condition of " + quote.id()
                        + " is there already; it waits for an approver's answer."))
                : Outcome.done(quote);
    }

    private Outcome<Quote> keep(
            Actor actor, Quote changed, int index, String action, Map<String, String> facts, Instant now) {
        if (!quotes.replace(changed)) {
            return Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
        }
        Map<String, String> all = QuoteAudit.priceFactsAnd(changed, facts);
        all.put("condition", changed.conditions().get(index).text());
        audit.append(QuoteAudit.entry(action, changed, actor, now, all));
        notices.redraw(changed);
        return Outcome.done(changed);
    }
}
