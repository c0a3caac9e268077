package quotient.domain.pricing;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.outcome.Refusal;

/** Whether the desk takes on a new request now. */
@FunctionalInterface
public interface Intake {

    /** Takes on everything. */
    Intake OPEN = (request, now) -> Optional.empty();

    /** Why not, and for how long; empty when it does. */
    Optional<Refusal> refusalFor(QuoteRequest request, Instant now);
}
