package quotient.domain.absences;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * Somebody who is not asked for approvals for some days. It ends by itself.
 *
 * @param person who is away or hands over
 * @param name as they were called when they said so
 * @param delegate who decides for them meanwhile; without one the next in line is asked (D5a)
 * @param from the first local day of the company, itself within
 * @param to the last one, itself within
 * @param reason may be empty for whoever is away
 */
public record Absence(
        PersonId person, String name, Optional<PersonId> delegate, LocalDate from, LocalDate to, String reason) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends on " + to + " before it begins on " + from);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Absence other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    public boolean isOf(PersonId somebody) {
        return person.equals(somebody);
    }
}
