package quotient.domain.absences;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.people.PersonId;

/** Who is away from approvals when, and who decides for them. */
public interface Absences {

    /** Those that last until that day or longer, also those that have not begun; by first day, then by person. */
    List<Absence> lastingUntil(LocalDate day);

    /** Adds it, or replaces the one of that person with that first day. */
    void keep(Absence absence);

    /** Does nothing when there is none of that person with that first day. */
    void remove(PersonId person, LocalDate from);
}
