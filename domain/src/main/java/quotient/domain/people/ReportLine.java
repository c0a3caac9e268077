package quotient.domain.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who reports to whom, directly or through others. A circle ends where it closes. */
public final class ReportLine {

    private final People people;

    public ReportLine(People people) {
        this.people = people;
    }

    /** Whether the one stands anywhere below the other. */
    public boolean isBelow(Person one, PersonId other) {
        Set<PersonId> seen = new HashSet<>();
        Optional<PersonId> above = one.manager();
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(other)) {
                return true;
            }
            above = above.flatMap(people::find).flatMap(Person::manager);
        }
        return false;
    }

    /** Everybody below, by name. */
    public List<Person> below(PersonId one) {
        return people.all().stream()
                .filter(person -> !person.id().equals(one) && isBelow(person, one))
                .toList();
    }
}
