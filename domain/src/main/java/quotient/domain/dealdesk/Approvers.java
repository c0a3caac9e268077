package quotient.domain.dealdesk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;

/** Whom to ask for an approval: nobody is asked about their own quote, and nobody twice. */
final class Approvers {

    private final People people;

    Approvers(People people) {
        this.people = people;
    }

    /** Everybody to ask about the quote, each once. */
    List<Person> of(Quote quote) {
        return quote.openApprovals().stream()
                .flatMap(approval -> of(approval, quote).stream())
                .distinct()
                .toList();
    }

    /** Who must look at a critical margin the same night though nobody asked them to decide (P22). */
    List<Person> alarmedBy(Quote quote) {
        return quote.price().riskBand() == RiskBand.CRITICAL ? others(Role.REVENUE_LEAD, quote) : List.of();
    }

    /** Empty when nobody in the company could decide it. */
    List<Person> of(Approval approval, Quote quote) {
        return approval.deciders().stream()
                .flatMap(role -> holding(role, quote))
                .distinct()
                .toList();
    }

    private Stream<Person> holding(Role role, Quote quote) {
        if (role == Role.SALES_MANAGER) {
            Optional<Person> ownManager = managerOf(quote).filter(manager -> mayDecide(manager, role));
            if (ownManager.isPresent()) {
                return ownManager.stream();
            }
        }
        return lowestHeld(role, quote).stream();
    }

    private Optional<Person> managerOf(Quote quote) {
        return people.find(new PersonId(quote.author()))
                .flatMap(Person::manager)
                .filter(manager -> !quote.isOwnOf(manager.value()))
                .flatMap(people::find);
    }

    /** Those of the role itself; where there is none, those of the next role up its line. */
    private List<Person> lowestHeld(Role asked, Quote quote) {
        return Arrays.stream(Role.values())
                .filter(role -> role.standsInFor(asked))
                .map(role -> others(role, quote))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> others(Role role, Quote quote) {
        return people.holding(role).stream()
                .filter(person -> !quote.isOwnOf(person.id().value()))
                .toList();
    }

    private static boolean mayDecide(Person person, Role asked) {
        return person.roles().stream().anyMatch(role -> role.standsInFor(asked));
    }
}
