package quotient.domain.company;

import java.time.ZoneId;
import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * A customer of the company.
 *
 * @param name unique without regard to case
 * @param segment empty when nobody said
 * @param channel the Slack channel shared with this client
 */
public record Client(
        String name,
        Optional<Segment> segment,
        Optional<String> plan,
        Optional<String> channel,
        Optional<ZoneId> zone,
        Optional<PersonId> owner) {

    public Client {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a client needs a name");
        }
    }
}
