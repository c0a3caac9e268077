package quotient.domain.scenarios;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertifiedAct;
import quotient.domain.people.Role;
import quotient.domain.scenarios.Review.Verdict;

/** Whether somebody may decide on a proposal at this moment (PRC §40, §59; P45, P117). */
final class MayReview {

    private final Company company;
    private final LocalDate today;

    MayReview(Company company, LocalDate today) {
        this.company = company;
        this.today = today;
    }

    /** Empty when they may. */
    Optional<Refusal> refusalFor(Actor actor, ScenarioSet set, Verdict verdict) {
        if (actor.person().isEmpty() || !actor.holdsAnyOf(Set.of(Role.EXECUTIVE))) {
            return Optional.of(Refusal.notAllowed("An executive decides on " + set.id() + "; you hold no such role."));
        }
        return inTime(set)
                .or(() -> own(actor, set))
                .or(() -> verdict == Verdict.APPROVED
                        ? CertifiedAct.APPROVE_MEMO.refusalFor(actor, today)
                        : Optional.empty());
    }

    private Optional<Refusal> inTime(ScenarioSet set) {
        Optional<Hand> decision = set.review().flatMap(Review::decision);
        if (decision.isPresent()) {
            return Optional.of(Refusal.conflict(set.id() + " was already "
                    + set.verdict().orElseThrow().spoken() + " by "
                    + decision.get().name() + " at "
                    + LocalText.moment(decision.get().at(), company) + "."));
        }
        Optional<Refusal> closed = ScenarioJournal.closed(set);
        return closed.isEmpty() && set.review().isEmpty()
                ? Optional.of(Refusal.conflict("No executive was asked about " + set.id() + "."))
                : closed;
    }

    private static Optional<Refusal> own(Actor actor, ScenarioSet set) {
        return isInvolved(actor.id(), set)
                ? Optional.of(Refusal.notAllowed("You made " + set.id()
                        + ", asked about it, or answer for one of its options, so another executive decides."))
                : Optional.empty();
    }

    /** Made the options, asked for the review, or owns an exception: nobody decides their own. */
    static boolean isInvolved(String person, ScenarioSet set) {
        return set.author().equals(person)
                || set.review()
                        .filter(review -> review.asked().by().equals(person))
                        .isPresent()
                || set.variants().stream()
                        .flatMap(variant -> variant.owner().stream())
                        .anyMatch(owner -> owner.person().value().equals(person));
    }
}
