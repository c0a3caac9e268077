package quotient.domain.dealdesk;

import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * Somebody who was asked to decide.
 *
 * @param instead for whom they stand in, empty when they are asked themselves
 */
public record AskedPerson(PersonId person, Optional<PersonId> instead) {

    public static AskedPerson self(PersonId person) {
        return new AskedPerson(person, Optional.empty());
    }
}
