package quotient.domain.incidents;

import java.util.List;
import quotient.domain.people.Person;
import quotient.domain.people.Role;

/** Whom the desk asks, of those who may approve. */
final class Approvers {

    private Approvers() {}

    /** Revenue leads and customer success managers; where there are none, everybody who may. */
    static List<Person> usual(List<Person> mayApprove) {
        List<Person> usual = mayApprove.stream()
                .filter(person -> person.holds(Role.REVENUE_LEAD) || person.holds(Role.CSM))
                .toList();
        return usual.isEmpty() ? List.copyOf(mayApprove) : usual;
    }
}
