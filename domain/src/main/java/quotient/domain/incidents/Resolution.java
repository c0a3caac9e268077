package quotient.domain.incidents;

import java.time.LocalDate;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;

/**
 * How an incident ended, and what keeps it from coming back (O4, PRC §28, steps 2 and 4).
 *
 * @param rootCause in plain language, for customers
 * @param prevention the action
 * @param due the day by which it is done
 */
public record Resolution(Hand hand, String rootCause, String prevention, PersonId owner, LocalDate due) {}
