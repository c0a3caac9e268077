package quotient.schedules;

import java.time.Instant;

/**
 * Something that an agenda did.
 *
 * @param name of the routine, or of what else was due
 * @param scope for whom, such as {@code company}
 * @param at the moment for which it was due
 * @param result one word, such as {@code done}
 */
public record Ran(String name, String scope, Instant at, String result) {}
