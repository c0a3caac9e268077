package quotient.domain.routines;

import java.time.Instant;

/**
 * A routine that rests until somebody lets it go on.
 *
 * @param by who paused it, as the audit names them
 * @param why may be empty
 */
public record RoutinePause(String routine, String by, Instant at, String why) {}
