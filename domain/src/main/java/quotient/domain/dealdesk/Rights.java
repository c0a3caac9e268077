package quotient.domain.dealdesk;

import java.util.Optional;
import java.util.Set;
import quotient.domain.absences.StandIns;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.Role;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;

/**
 * Who may decide an approval: whoever holds a role that was asked, or one that stands in for it (D5a), or decides for
 * somebody who does. What an absent person may not decide, because it is their own, their delegate may not either.
 */
final class Rights {

    private final People people;
    private final StandIns standIns;

    Rights(People people, StandIns standIns) {
        this.people = people;
        this.standIns = standIns;
    }

    /** Their own right before that of somebody else; empty when they have none. */
    Optional<Right> of(Actor actor, Approval approval, Quote quote) {
        return covers(actor.roles(), approval) ? Optional.of(Right.OWN) : lent(actor, approval, quote);
    }

    private Optional<Right> lent(Actor actor, Approval approval, Quote quote) {
        return actor.person().stream()
                .flatMap(person -> standIns.delegatorsOf(person.id()).stream())
                .flatMap(absent -> people.find(absent).stream())
                .filter(absent -> !quote.isOwnOf(absent.id().value()))
                .filter(absent -> covers(absent.roles(), approval))
                .findFirst()
                .map(Right::insteadOf);
    }

    static boolean covers(Person person, Approval approval) {
        return covers(person.roles(), approval);
    }

    private static boolean covers(Set<Role> held, Approval approval) {
        return approval.deciders().stream().anyMatch(asked -> held.stream().anyMatch(role -> role.standsInFor(asked)));
    }
}
