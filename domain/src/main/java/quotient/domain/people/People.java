package quotient.domain.people;

import java.util.List;
import java.util.Optional;

/** Everybody whom the desk knows. Who is not here may read help and do nothing else. */
public interface People {

    Optional<Person> find(PersonId id);

    /** By name, then id. */
    List<Person> holding(Role role);

    /** By name, then id. */
    List<Person> all();

    /** Adds the person, or replaces the one of that id. */
    void keep(Person person);
}
