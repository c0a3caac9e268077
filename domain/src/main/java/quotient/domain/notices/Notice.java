package quotient.domain.notices;

import java.time.Instant;
import java.util.Map;

/**
 * Something to be said unprompted, once, to one destination. It is a value; a view draws it when it is sent, from the
 * subject as it then stands and these facts.
 *
 * @param subject what it is about, such as {@code Q-1001}
 * @param at when it was put, in the company's time; it may leave at once
 * @param facts what the view must know beyond the subject
 */
public record Notice(
        NoticeId id,
        Kind kind,
        String subject,
        Destination to,
        Urgency urgency,
        Instant at,
        Map<String, String> facts) {
    public Notice {
        facts = Map.copyOf(facts);
    }
}
