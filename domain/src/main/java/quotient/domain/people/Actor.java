package quotient.domain.people;

import java.util.Optional;
import java.util.Set;

/**
 * On whose behalf something is done: a person in Slack, a system with an API token, or the desk itself.
 *
 * @param id for a person the Slack user id, else {@code token:NAME} or {@code quotient}; this is what the audit keeps
 * @param person empty for systems
 */
public record Actor(String id, String name, Set<Role> roles, Optional<Person> person) {

    public static final Actor QUOTIENT = new Actor("quotient", "Quotient", Set.of(), Optional.empty());

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(Person person) {
        return new Actor(person.id().value(), person.name(), person.roles(), Optional.of(person));
    }

    public static Actor token(String name, Set<Role> roles) {
        return new Actor("token:" + name, name, roles, Optional.empty());
    }

    /** A Slack user whom the desk does not know: no roles, so nothing is permitted. */
    public static Actor unknown(PersonId id) {
        return new Actor(id.value(), id.value(), Set.of(), Optional.empty());
    }

    public boolean holdsAnyOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
