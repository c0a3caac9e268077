package quotient.domain.dealdesk;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertifiedAct;
import quotient.domain.people.Person;
import quotient.domain.pricing.Approval;

/**
 * Which certifications a decision needs of whoever makes it, with their own right or for somebody else (P117): whoever
 * vouches for the uncertified holds level 1, whoever lets a guardrail be broken level 2.
 */
final class NeededCertificates {

    private NeededCertificates() {}

    static boolean areHeldBy(Person person, Approval approval, LocalDate today) {
        return lacking(Actor.of(person), approval, today).isEmpty();
    }

    /** Empty when nothing is missing. */
    static Optional<Refusal> lacking(Actor actor, Approval approval, LocalDate today) {
        Optional<Refusal> exception = approval.asksForException()
                ? CertifiedAct.APPROVE_EXCEPTION.refusalFor(actor, today)
                : Optional.empty();
        return exception.or(
                () -> approval.asksForCertification() ? CertifiedAct.VOUCH.refusalFor(actor, today) : Optional.empty());
    }
}
