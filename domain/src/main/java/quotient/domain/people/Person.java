package quotient.domain.people;

import java.time.LocalDate;
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

    /** Held from the day of the examination until, but not on, the same day when its months are over. */
    public boolean isCertified(CertificationLevel level, LocalDate today) {
        LocalDate since = certifications.get(level);
        return since != null && !today.isBefore(since) && today.isBefore(since.plusMonths(level.monthsValid()));
    }
}
