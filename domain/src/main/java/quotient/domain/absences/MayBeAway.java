package quotient.domain.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/**
 * Whether an absence can be kept: of somebody who approves, on days to come, once for each day, and with a delegate who
 * is known and here on all of its days. Delegations that lead back to where they began are refused by naming the circle.
 */
final class MayBeAway {

    private final People people;
    private final List<Absence> others;
    private final LocalDate today;

    /** @param known every absence that has not ended */
    MayBeAway(People people, List<Absence> known, LocalDate today) {
        this.people = people;
        this.others = List.copyOf(known);
        this.today = today;
    }

    Outcome<Absence> check(Actor actor, Absence wanted) {
        Optional<Refusal> refusal = Permission.HAND_OVER_APPROVALS
                .refusalFor(actor)
                .or(() -> past(wanted))
                .or(() -> twice(wanted))
                .or(() -> wanted.delegate().flatMap(delegate -> delegate(wanted, delegate)));
        return refusal.<Outcome<Absence>>map(Outcome::refused).orElseGet(() -> Outcome.done(wanted));
    }

    private Optional<Refusal> past(Absence wanted) {
        return wanted.to().isBefore(today)
                ? no("That ended on " + wanted.to() + ", and today is " + today + ": give days to come.")
                : Optional.empty();
    }

    private Optional<Refusal> twice(Absence wanted) {
        return others.stream()
                .filter(other -> other.isOf(wanted.person()) && other.overlaps(wanted))
                .findFirst()
                .flatMap(other -> no("You are away already from " + other.from() + " to " + other.to()
                        + ". Say `/approvals back` first."));
    }

    private Optional<Refusal> delegate(Absence wanted, PersonId delegate) {
        if (wanted.isOf(delegate)) {
            return no("You cannot hand your approvals to yourself. Name somebody else.");
        }
        Optional<Person> person =
                people.find(delegate).filter(known -> !known.roles().isEmpty());
        if (person.isEmpty()) {
            return no("I do not know " + delegate + " as somebody with a role here, so they can decide nothing.");
        }
        return circle(wanted, delegate).or(() -> away(wanted, person.get()));
    }

    private Optional<Refusal> circle(Absence wanted, PersonId delegate) {
        List<PersonId> path = new ArrayList<>(List.of(wanted.person(), delegate));
        Optional<PersonId> next = next(wanted, delegate);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = next(wanted, next.get());
        }
        if (next.filter(wanted::isOf).isEmpty()) {
            return Optional.empty();
        }
        path.add(wanted.person());
        return no("That would be a circle: "
                + String.join(" → ", path.stream().map(this::name).toList()) + ". Name somebody else.");
    }

    private Optional<PersonId> next(Absence wanted, PersonId person) {
        return others.stream()
                .filter(other -> other.isOf(person) && other.overlaps(wanted))
                .flatMap(other -> other.delegate().stream())
                .findFirst();
    }

    /** Whoever is away, or has handed over, cannot stand in for somebody: it would have to be handed further. */
    private Optional<Refusal> away(Absence wanted, Person delegate) {
        return others.stream()
                .filter(other -> other.isOf(delegate.id()) && other.overlaps(wanted))
                .findFirst()
                .flatMap(other -> no(delegate.name() + " is not there from " + other.from() + " to " + other.to()
                        + ", and what is handed over cannot be handed further. Name somebody else, or other days."));
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    private static Optional<Refusal> no(String sentence) {
        return Optional.of(Refusal.ruledOut(sentence));
    }
}
