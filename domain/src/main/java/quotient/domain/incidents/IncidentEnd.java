package quotient.domain.incidents;

import java.time.LocalDate;
import quotient.domain.people.PersonId;

/**
 * What resolving asks for (O4): the root cause in plain language, and what is done so that it does not come back, by whom
 * and by when.
 */
public record IncidentEnd(String rootCause, String prevention, PersonId owner, LocalDate due) {}
