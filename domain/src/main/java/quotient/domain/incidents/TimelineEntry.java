package quotient.domain.incidents;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of an incident's timeline. It is internal: customers never read it.
 *
 * @param at when it happened or was said
 * @param by a Slack user id, {@code token:NAME} or {@code quotient}
 * @param source where it was said, as a link, when it was taken from elsewhere; the same source stands once only
 */
public record TimelineEntry(Instant at, String by, String byName, String text, Optional<String> source) {}
