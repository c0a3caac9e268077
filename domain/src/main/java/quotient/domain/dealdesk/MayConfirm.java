package quotient.domain.dealdesk;

import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Quote;

/**
 * Whether somebody may confirm or return the evidence for a condition at this moment (X9): whoever set it or may stand in
 * for them, never the author nor whoever gave the evidence, and only once.
 */
final class MayConfirm {

    private final Company company;
    private final Rights rights;

    MayConfirm(Company company, Rights rights) {
        this.company = company;
        this.rights = rights;
    }

    /** With whose right; or why not. */
    Outcome<Right> check(Actor actor, Quote quote, int index) {
        if (index < 0 || index >= quote.conditions().size()) {
            return Outcome.refused(Refusal.notFound(quote.id() + " has no condition " + (index + 1) + "."));
        }
        Condition condition = quote.conditions().get(index);
        return entitled(actor, quote, condition).then(right -> waits(quote, condition, right));
    }

    private Outcome<Right> entitled(Actor actor, Quote quote, Condition condition) {
        if (actor.person().isEmpty() || actor.roles().isEmpty()) {
            return no("I do not know you as an approver, so nothing was confirmed. An admin can give you a role.");
        }
        if (quote.isOwnOf(actor.id())) {
            return no("You cannot confirm a condition of your own quote; whoever set it does.");
        }
        if (condition.evidence().filter(shown -> shown.by().equals(actor.id())).isPresent()) {
            return no("You gave the evidence yourself, so somebody else confirms it.");
        }
        return quote.agreeing(condition).stream()
                .flatMap(agreed -> right(actor, agreed, quote))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> no("That condition of " + quote.id() + " was set by " + setter(quote, condition)
                        + "; only they, or who may stand in for them, can confirm it."));
    }

    private Stream<Right> right(Actor actor, Approval.Decided agreed, Quote quote) {
        return agreed.decision().by().equals(actor.id())
                ? Stream.of(Right.OWN)
                : rights.of(actor, agreed, quote).stream();
    }

    private Outcome<Right> waits(Quote quote, Condition condition, Right right) {
        Optional<ConditionAnswer> answer = condition.answer();
        if (answer.isPresent()) {
            return Outcome.refused(Refusal.conflict("That condition of " + quote.id() + " was already "
                    + (answer.get().confirmed() ? "confirmed" : "returned") + " by "
                    + answer.get().byName() + " at "
                    + LocalText.moment(answer.get().at(), company) + "."));
        }
        return condition.awaitsAnswer()
                ? Outcome.done(right)
                : Outcome.refused(
                        Refusal.conflict("Nobody has shown yet how that condition of " + quote.id() + " was met."));
    }

    private static String setter(Quote quote, Condition condition) {
        return quote.agreeing(condition).stream()
                .findFirst()
                .map(agreed -> agreed.decision().spokenBy())
                .orElse("nobody");
    }

    private static Outcome<Right> no(String sentence) {
        return Outcome.refused(Refusal.notAllowed(sentence));
    }
}
