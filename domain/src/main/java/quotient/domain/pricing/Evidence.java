package quotient.domain.pricing;

import java.time.Instant;

/**
 * How a condition was met, as the rep says (X9).
 *
 * @param said in words or as a link
 * @param by the id of the actor who said it
 * @param byName as they were called then
 */
public record Evidence(String said, String by, String byName, Instant at) {}
