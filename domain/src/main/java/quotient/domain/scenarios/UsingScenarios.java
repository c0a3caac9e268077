package quotient.domain.scenarios;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quoting;

/** Makes a quote of an option, at the price that was tested; it asks for its own approvals as every quote does (P42). */
public final class UsingScenarios {

    private final Transactions transactions;
    private final ScenarioJournal journal;
    private final Quoting quoting;
    private final OpeningExceptions exceptions;
    private final Clock clock;

    public UsingScenarios(
            Transactions transactions,
            ScenarioJournal journal,
            Quoting quoting,
            OpeningExceptions exceptions,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.quoting = quoting;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** @param place of the option, from 1 */
    public Outcome<AssessedQuote> use(Actor actor, ScenarioId id, int place) {
        return transactions.write(() -> journal.toAct(actor, id)
                .then(set -> set.variant(place)
                        .map(variant -> use(actor, set, variant))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no such option in " + id + ".")))));
    }

    private Outcome<AssessedQuote> use(Actor actor, ScenarioSet set, Variant variant) {
        Optional<Refusal> refusal = refusalFor(set, variant);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : atItsPrice(actor, variant)
                        .then(same -> quoting.quote(actor, variant.request()))
                        .then(made -> keep(actor, set, variant, made));
    }

    private static Optional<Refusal> refusalFor(ScenarioSet set, Variant variant) {
        String option = "Option " + variant.letter() + " of " + set.id();
        if (variant.quote().isPresent()) {
            QuoteId made = variant.quote().get();
            return Optional.of(
                    Refusal.conflict(option + " is " + made + " already. Go on with `/quote show " + made + "`."));
        }
        Standing standing = set.standing(variant);
        return standing.isUsable()
                ? Optional.empty()
                : Optional.of(Refusal.ruledOut(option + " is " + standing.spoken() + "."));
    }

    /** A policy that has changed, or a season, would make it another option than the one that was tested. */
    private Outcome<Variant> atItsPrice(Actor actor, Variant variant) {
        return quoting.preview(actor, variant.request())
                .then(now -> now.price().equals(variant.price())
                        ? Outcome.done(variant)
                        : Outcome.refused(Refusal.conflict("Prices have changed since option " + variant.letter()
                                + " was tested. Run the scenarios again.")));
    }

    private Outcome<AssessedQuote> keep(Actor actor, ScenarioSet set, Variant variant, AssessedQuote made) {
        QuoteId quote = made.quote().id();
        if (set.standing(variant) == Standing.EXCEPTED) {
            exceptions.follow(actor, set.quote(), made.quote());
        }
        Map<String, String> facts = Map.of("option", variant.letter(), "made", quote.value());
        return journal.keep(set.used(variant.place(), quote), "scenarios.used", actor, clock.instant(), facts)
                .map(kept -> made);
    }
}
