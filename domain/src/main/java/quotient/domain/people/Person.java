package quotient.domain.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom the desk knows.
 *
 * @param certifications the day of the last examination by level; a level without a day is not held (P117)
 */
public record Person(
        PersonId id,
        String name,
        Set<Role> roles,
        Optional<PersonId> manager,
        Map<CertificationLevel, LocalDate> certifications) {

    public Person {
        roles = Set.copyOf(roles);
        certifications = Map.copyOf(certifications);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public Certificate certificate(CertificationLevel level) {
        return new Certificate(level, Optional.ofNullable(certifications.get(level)));
    }

    /** Held from the day of the examination until, but not on, the same day when its months are over. */
    public boolean isCertified(CertificationLevel level, LocalDate today) {
        return certificate(level).status(today).isHeld();
    }

    /** The same person, examined on that day. */
    public Person examined(CertificationLevel level, LocalDate day) {
        Map<CertificationLevel, LocalDate> days = new HashMap<>(certifications);
        days.put(level, day);
        return new Person(id, name, roles, manager, days);
    }
}
