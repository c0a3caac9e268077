package quotient.domain.dealexceptions;

import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Who may see an exception and who may act on it (P97). One that a person may not see is as good as none. */
final class ExceptionAccess {

    private final DealExceptions exceptions;
    private final Companies companies;

    ExceptionAccess(DealExceptions exceptions, Companies companies) {
        this.exceptions = exceptions;
        this.companies = companies;
    }

    Outcome<DealException> toSee(Actor actor, ExceptionId id) {
        return exceptions
                .find(id)
                .filter(exception ->
                        seesAll(actor) || (isTheirs(actor, exception) && Permission.QUOTE.isGivenTo(actor)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound(
                        "There is no exception " + id + " that you can see. `/exceptions mine` lists yours.")));
    }

    /** To record its progress, close it or hand it on: its owner, or who may act on those of others. Only while open. */
    Outcome<DealException> toHandle(Actor actor, ExceptionId id) {
        return toSee(actor, id)
                .then(exception -> isOwner(actor, exception)
                        ? Outcome.done(exception)
                        : permitted(exception, Permission.HANDLE_EXCEPTIONS.refusalFor(actor)))
                .then(this::open);
    }

    /** To give it up: never its owner alone, so that nobody hides what they gave away. */
    Outcome<DealException> toRetire(Actor actor, ExceptionId id) {
        return toSee(actor, id)
                .then(exception -> permitted(exception, Permission.HANDLE_EXCEPTIONS.refusalFor(actor)))
                .then(this::open);
    }

    Outcome<DealException> open(DealException exception) {
        return permitted(exception, exception.end().map(end -> Refusal.conflict(ended(exception, end))));
    }

    static boolean seesAll(Actor actor) {
        return Permission.SEE_ALL_QUOTES.isGivenTo(actor);
    }

    private String ended(DealException exception, ExceptionEnd end) {
        return exception.id() + " was already " + end.status().spoken() + " by "
                + end.hand().name() + " at " + LocalText.moment(end.hand().at(), companies.current()) + ".";
    }

    private static boolean isTheirs(Actor actor, DealException exception) {
        return isOwner(actor, exception) || exception.deal().author().equals(actor.id());
    }

    private static boolean isOwner(Actor actor, DealException exception) {
        return exception
                .owner()
                .filter(owner -> owner.value().equals(actor.id()))
                .isPresent();
    }

    private static Outcome<DealException> permitted(DealException exception, Optional<Refusal> refusal) {
        return refusal.<Outcome<DealException>>map(Outcome::refused).orElseGet(() -> Outcome.done(exception));
    }
}
