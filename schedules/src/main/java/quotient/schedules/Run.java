package quotient.schedules;

import java.time.Instant;
import java.time.ZonedDateTime;
import quotient.domain.routines.RunKey;

/**
 * A routine at one of its moments, for one scope.
 *
 * @param scheduledAt the moment for which it runs, which may lie behind the present after a stop
 */
public record Run(String routine, Scope scope, Instant scheduledAt) {

    /** That moment by the clock on the scope's wall. */
    public ZonedDateTime local() {
        return scheduledAt.atZone(scope.zone());
    }

    /** What runs once: the local time names the period, so that no change of clock or zone makes it come twice. */
    public RunKey key() {
        return new RunKey(routine, scope.id(), local().toLocalDateTime().toString());
    }
}
