package quotient.domain.scenarios;

import quotient.domain.alerts.Hand;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/**
 * Who answers for an option below its guardrail (PRC §38, P43).
 *
 * @param name as they were called then
 * @param named by whom, and when
 */
public record ExceptionOwner(PersonId person, String name, Hand named) {

    static ExceptionOwner of(Person person, Hand named) {
        return new ExceptionOwner(person.id(), person.name(), named);
    }
}
