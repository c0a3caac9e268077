package quotient.domain.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptedDeal;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.NewException;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.dealexceptions.RecoveryPlan;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quotes;
import quotient.domain.reading.OwnWords;
import quotient.domain.scenarios.Review.Verdict;

/** Asks executives about a proposal, and takes the word of one of them, once (PRC §40; P44, P45). */
public final class ReviewingPortfolios {

    public static final String WORDS = "memo";
    private static final int LONGEST = 1_000;

    private final Transactions transactions;
    private final Scenarios scenarios;
    private final ScenarioJournal journal;
    private final People people;
    private final Companies companies;
    private final ScenarioNotices notices;
    private final OpeningExceptions exceptions;
    private final Quotes quotes;
    private final Clock clock;

    public ReviewingPortfolios(
            Transactions transactions,
            Scenarios scenarios,
            ScenarioJournal journal,
            People people,
            Companies companies,
            ScenarioNotices notices,
            OpeningExceptions exceptions,
            Quotes quotes,
            Clock clock) {
        this.transactions = transactions;
        this.scenarios = scenarios;
        this.journal = journal;
        this.people = people;
        this.companies = companies;
        this.notices = notices;
        this.exceptions = exceptions;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** Asks every executive who is not part of it. Refused without cause, and while an exception has no owner. */
    public Outcome<ScenarioSet> ask(Actor actor, ScenarioId id) {
        return transactions.write(() -> journal.toAct(actor, id)
                .then(set -> refusalToAsk(set)
                        .<Outcome<ScenarioSet>>map(Outcome::refused)
                        .orElseGet(() -> asked(actor, set, clock.instant()))));
    }

    /** Whether a click would count, before the executive is asked for words. */
    public Outcome<ScenarioSet> mayDecide(Actor actor, ScenarioId id, Verdict verdict) {
        Instant now = clock.instant();
        Company company = companies.current();
        MayReview may = new MayReview(company, now.atZone(company.zone()).toLocalDate());
        return scenarios
                .find(id)
                .map(set -> may.refusalFor(actor, set, verdict)
                        .<Outcome<ScenarioSet>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(set)))
                .orElseGet(() -> Outcome.refused(ScenarioJournal.noSuchSet(id)));
    }

    /**
     * Approves with a memo. Every option below its guardrail becomes an exception of the registry, with the memo as its
     * reason and the recovery plan that comes with it (P50, P51).
     *
     * @param fields {@link #WORDS} for the memo, and those of the plan as {@link ExceptionForm} names them; the plan is
     *     asked for only where an option is below its guardrail
     * @throws quotient.domain.outcome.InvalidInput on every field that is missing or cannot be kept
     */
    public Outcome<ScenarioSet> approve(Actor actor, ScenarioId id, Map<String, String> fields) {
        String memo = read(Verdict.APPROVED, fields.getOrDefault(WORDS, ""));
        return transactions.write(() -> mayDecide(actor, id, Verdict.APPROVED).then(set -> {
            List<DealException> opened = opened(actor, set, memo, fields);
            String names = opened.stream().map(each -> each.id().value()).collect(Collectors.joining(","));
            return decided(actor, set, Verdict.APPROVED, memo, Map.of("exceptions", names), clock.instant());
        }));
    }

    /**
     * Sends back to be reworked, or declines; to approve see {@link #approve}.
     *
     * @param words required to decline
     * @throws quotient.domain.outcome.InvalidInput on {@link #WORDS} when they are missing, too long or not plain text
     */
    public Outcome<ScenarioSet> decide(Actor actor, ScenarioId id, Verdict verdict, String words) {
        if (verdict == Verdict.APPROVED) {
            return approve(actor, id, Map.of(WORDS, words));
        }
        String said = read(verdict, words);
        return transactions.write(() -> mayDecide(actor, id, verdict)
                .then(set -> decided(actor, set, verdict, said, Map.of(), clock.instant())));
    }

    private List<DealException> opened(Actor actor, ScenarioSet set, String memo, Map<String, String> fields) {
        List<Variant> below = set.belowGuardrail();
        if (below.isEmpty()) {
            return List.of();
        }
        RecoveryPlan plan = ExceptionForm.recovery(fields);
        Quote varied =
                quotes.find(set.quote()).orElseThrow(() -> new IllegalStateException(set.quote() + " was never kept"));
        return below.stream()
                .map(variant ->
                        exceptions.openByMemo(actor, varied, deal(set, variant), wish(set, variant, memo, plan)))
                .toList();
    }

    private static NewException wish(ScenarioSet set, Variant variant, String memo, RecoveryPlan plan) {
        return new NewException(
                variant.quote().orElse(set.quote()),
                "Memo on option " + variant.letter() + " of " + set.id() + " (" + variant.label() + "): " + memo,
                plan,
                Optional.empty(),
                variant.owner().map(ExceptionOwner::person));
    }

    private static ExceptedDeal deal(ScenarioSet set, Variant variant) {
        return new ExceptedDeal(
                variant.quote().orElse(set.quote()),
                set.client(),
                set.segment(),
                variant.price().list(),
                variant.price().offered(),
                variant.price().minimumMargin(),
                variant.price().margin().shown(),
                set.author());
    }

    private static String read(Verdict verdict, String words) {
        return switch (verdict) {
            case APPROVED ->
                OwnWords.required(
                        WORDS,
                        words,
                        LONGEST,
                        "An exception needs a memo: why the company takes it, and how the margin comes back.");
            case DECLINED -> OwnWords.required(WORDS, words, LONGEST, "Say why, for whoever made the proposal.");
            case REWORK -> OwnWords.read(WORDS, words, LONGEST);
        };
    }

    private static Optional<Refusal> refusalToAsk(ScenarioSet set) {
        if (set.review().isPresent()) {
            return Optional.of(
                    Refusal.conflict(set.review().get().asked().name() + " has already asked about " + set.id() + "."));
        }
        if (set.portfolio().triggers().isEmpty()) {
            return Optional.of(Refusal.ruledOut("Nothing about " + set.id() + " calls for an executive."));
        }
        List<String> unowned = set.variants().stream()
                .filter(Variant::lacksOwner)
                .map(Variant::letter)
                .toList();
        return unowned.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ruledOut("First name a strategic-exception owner for "
                        + String.join(", ", unowned) + ", or run the scenarios again without."));
    }

    private Outcome<ScenarioSet> asked(Actor actor, ScenarioSet set, Instant now) {
        ScenarioSet asked = set.reviewed(Review.asked(Hand.of(actor, now)));
        List<Person> executives = people.holding(Role.EXECUTIVE).stream()
                .filter(person -> !MayReview.isInvolved(person.id().value(), asked))
                .toList();
        if (executives.isEmpty()) {
            return Outcome.refused(Refusal.ruledOut("There is no executive who could decide on " + set.id()
                    + " and is not part of it. An admin has to give somebody that role."));
        }
        String whom = executives.stream().map(person -> person.id().value()).collect(Collectors.joining(","));
        return journal.keep(asked, "scenarios.review_asked", actor, now, Map.of("asked", whom))
                .map(kept -> {
                    notices.ask(kept, executives, companies.current(), now);
                    return kept;
                });
    }

    private Outcome<ScenarioSet> decided(
            Actor actor, ScenarioSet set, Verdict verdict, String words, Map<String, String> more, Instant now) {
        Review review = set.review().orElseThrow().decided(verdict, Hand.of(actor, now, words));
        Map<String, String> facts = new HashMap<>(more);
        facts.putAll(Map.of("verdict", verdict.code(), "memo", words, "approver", actor.name()));
        return journal.keep(set.reviewed(review), "scenarios.review_decided", actor, now, facts)
                .map(kept -> {
                    notices.decided(kept, review, now);
                    return kept;
                });
    }
}
