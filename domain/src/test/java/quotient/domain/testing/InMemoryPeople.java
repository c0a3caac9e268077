package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;

/** People kept in memory. */
public final class InMemoryPeople implements People {
    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::name)
            .thenComparing(person -> person.id().value());

    private final InMemoryStore store;

    public InMemoryPeople(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return store.look(state -> Optional.ofNullable(state.people.get(id)));
    }

    @Override
    public List<Person> holding(Role role) {
        return all().stream().filter(person -> person.holds(role)).toList();
    }

    @Override
    public List<Person> all() {
        return store.look(
                state -> state.people.values().stream().sorted(BY_NAME).toList());
    }

    @Override
    public void keep(Person person) {
        store.with(state -> state.people.put(person.id(), person));
    }
}
