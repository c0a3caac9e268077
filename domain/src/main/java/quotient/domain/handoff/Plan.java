package quotient.domain.handoff;

import java.time.Instant;

/**
 * What somebody said will be done about an open item.
 *
 * @param eta by when it will be settled
 * @param byName who said so, as they were called then
 */
public record Plan(String nextAction, Instant eta, String byName, Instant at) {

    public Plan {
        if (nextAction.isBlank()) {
            throw new IllegalArgumentException("a plan needs a next action");
        }
    }
}
