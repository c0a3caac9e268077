package quotient.domain.closure;

import java.util.Optional;

/**
 * A day as it stands now.
 *
 * @param gate empty once the day is closed: what opens afterwards is the next day's
 */
public record ClosureStanding(DayClosure closure, Optional<ClosureGate> gate) {}
