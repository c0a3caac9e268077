package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.List;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;

/**
 * A quote that waits for somebody's decision.
 *
 * @param since when the approvers were asked
 * @param due by when somebody should have decided
 * @param asks what is asked about it, one for each open approval
 * @param deciders whom it waits for, each once; none when nobody in the company could decide
 */
public record WaitingApproval(Quote quote, Instant since, Instant due, List<Ask> asks, List<Person> deciders) {

    public WaitingApproval {
        asks = List.copyOf(asks);
        deciders = List.copyOf(deciders);
    }

    public boolean isLate(Instant now) {
        return now.isAfter(due);
    }

    public boolean waitsFor(PersonId person) {
        return deciders.stream().anyMatch(decider -> decider.id().equals(person));
    }
}
