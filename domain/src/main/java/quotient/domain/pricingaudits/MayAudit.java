package quotient.domain.pricingaudits;

import java.util.Optional;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;

/** Who may audit what: RevOps, and nobody a case that they had a hand in (P110, PRC §61). */
final class MayAudit {

    private MayAudit() {}

    /** Why not; empty when they may. */
    static Optional<Refusal> refusal(Actor actor, Quote quote) {
        boolean decided = quote.decidedApprovals().stream()
                .anyMatch(approval -> approval.decision().by().equals(actor.id()));
        if (quote.isOwnOf(actor.id())) {
            return Optional.of(own("You made " + quote.id()));
        }
        return decided ? Optional.of(own("You decided on " + quote.id())) : Optional.empty();
    }

    /** Why not; empty when they may. */
    static Optional<Refusal> refusal(Actor actor, DealException exception) {
        if (exception.approval().by().equals(actor.id())) {
            return Optional.of(own("You approved " + exception.id()));
        }
        boolean theirs = exception.opened().by().equals(actor.id())
                || exception.deal().author().equals(actor.id())
                || exception
                        .owner()
                        .filter(owner -> owner.value().equals(actor.id()))
                        .isPresent();
        return theirs ? Optional.of(own(exception.id() + " is yours")) : Optional.empty();
    }

    private static Refusal own(String why) {
        return Refusal.notAllowed(why + ", so somebody else of RevOps audits it.");
    }
}
