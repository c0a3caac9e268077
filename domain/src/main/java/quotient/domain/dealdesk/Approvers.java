package quotient.domain.dealdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.absences.Absences;
import quotient.domain.absences.StandIns;
import quotient.domain.company.Companies;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;

/**
 * Whom to ask for an approval: nobody is asked about their own quote, and nobody twice. For whoever is away their delegate
 * is asked, or without one the next in line (D5a); where everybody is away, they are asked nevertheless.
 */
public final class Approvers {

    private final People people;
    private final Absences absences;
    private final Companies companies;

    public Approvers(People people, Absences absences, Companies companies) {
        this.people = people;
        this.absences = absences;
        this.companies = companies;
    }

    /** Empty when nobody in the company could decide it. */
    List<AskedPerson> of(Approval approval, Quote quote, Instant now) {
        List<AskedPerson> here = asked(approval, quote, person -> reachable(person, approval, quote, now));
        return here.isEmpty() ? asked(approval, quote, Approvers::themselves) : here;
    }

    /** Those of the next role up the line whom nobody has asked yet; none when there is nobody above. */
    List<AskedPerson> above(Ask ask, Approval approval, Quote quote, Instant now) {
        return Arrays.stream(Role.values())
                .filter(role -> isAbove(role, approval))
                .map(role -> others(role, quote).stream()
                        .flatMap(person -> reachable(person, approval, quote, now))
                        .filter(found -> !ask.asks(found.person()))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who looks at the evidence for what this person has decided: they, or whoever is asked in their place. */
    List<AskedPerson> afterwards(PersonId decider, Approval approval, Quote quote, Instant now) {
        List<AskedPerson> first = people
                .find(decider)
                .filter(person -> !person.roles().isEmpty())
                .stream()
                .flatMap(person -> reachable(person, approval, quote, now))
                .toList();
        return first.isEmpty() ? of(approval, quote, now) : first;
    }

    /** Who must look at a critical margin the same night though nobody asked them to decide (P22). */
    List<Person> alarmedBy(Quote quote) {
        return quote.price().riskBand() == RiskBand.CRITICAL ? others(Role.REVENUE_LEAD, quote) : List.of();
    }

    /** Those of them whom the desk still knows. */
    List<Person> known(List<AskedPerson> asked) {
        return asked.stream()
                .flatMap(each -> people.find(each.person()).stream())
                .distinct()
                .toList();
    }

    LocalDate today(Instant now) {
        return now.atZone(companies.current().zone()).toLocalDate();
    }

    StandIns standIns(Instant now) {
        return StandIns.at(now, absences, companies.current());
    }

    Rights rights(Instant now) {
        return new Rights(people, standIns(now));
    }

    Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** Who can be reached in the place of a person: nobody, they themselves, or their delegate. */
    private interface Reach {
        Stream<AskedPerson> of(Person person);
    }

    private static Stream<AskedPerson> themselves(Person person) {
        return Stream.of(AskedPerson.self(person.id()));
    }

    private Stream<AskedPerson> reachable(Person person, Approval approval, Quote quote, Instant now) {
        StandIns standIns = standIns(now);
        if (!standIns.isAway(person.id())) {
            return themselves(person);
        }
        return standIns
                .delegateOf(person.id())
                .filter(delegate -> !quote.isOwnOf(delegate.value()))
                .flatMap(people::find)
                .filter(delegate -> !delegate.roles().isEmpty())
                .filter(delegate -> NeededCertificates.areHeldBy(delegate, approval, today(now)))
                .map(delegate -> new AskedPerson(delegate.id(), Optional.of(person.id())))
                .stream();
    }

    /** Nobody twice: whoever is asked themselves is not asked again for somebody else. */
    private List<AskedPerson> asked(Approval approval, Quote quote, Reach reach) {
        List<AskedPerson> all = approval.deciders().stream()
                .flatMap(role -> holding(role, quote, reach).stream())
                .toList();
        Map<PersonId, AskedPerson> once = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(
                        (AskedPerson each) -> each.instead().isPresent()))
                .forEach(each -> once.putIfAbsent(each.person(), each));
        return List.copyOf(once.values());
    }

    private List<AskedPerson> holding(Role role, Quote quote, Reach reach) {
        if (role == Role.SALES_MANAGER) {
            List<AskedPerson> own = managerOf(quote)
                    .filter(manager -> mayDecide(manager, role))
                    .map(manager -> reach.of(manager).toList())
                    .orElse(List.of());
            if (!own.isEmpty()) {
                return own;
            }
        }
        return lowestHeld(role, quote, reach);
    }

    private Optional<Person> managerOf(Quote quote) {
        return people.find(new PersonId(quote.author()))
                .flatMap(Person::manager)
                .filter(manager -> !quote.isOwnOf(manager.value()))
                .flatMap(people::find);
    }

    /** Those of the role itself; where there is none, those of the next role up its line. */
    private List<AskedPerson> lowestHeld(Role asked, Quote quote, Reach reach) {
        return Arrays.stream(Role.values())
                .filter(role -> role.standsInFor(asked))
                .map(role -> others(role, quote).stream().flatMap(reach::of).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> others(Role role, Quote quote) {
        return people.holding(role).stream()
                .filter(person -> !quote.isOwnOf(person.id().value()))
                .toList();
    }

    private static boolean isAbove(Role role, Approval approval) {
        return approval.deciders().stream().anyMatch(asked -> role != asked && role.standsInFor(asked));
    }

    private static boolean mayDecide(Person person, Role asked) {
        return person.roles().stream().anyMatch(role -> role.standsInFor(asked));
    }
}
