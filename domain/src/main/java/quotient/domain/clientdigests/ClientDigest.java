package quotient.domain.clientdigests;

import java.time.Instant;
import java.util.Optional;

/**
 * A digest that was said.
 *
 * @param id of its notice
 * @param client by name
 * @param channel where it stands
 * @param feedback the first that anybody gave; there is no second
 */
public record ClientDigest(
        String id, String client, DigestKind kind, String channel, Instant saidAt, Optional<Feedback> feedback) {

    public ClientDigest with(Feedback heard) {
        return new ClientDigest(id, client, kind, channel, saidAt, Optional.of(heard));
    }
}
