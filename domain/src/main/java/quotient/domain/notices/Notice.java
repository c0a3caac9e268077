package quotient.domain.notices;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something to be said unprompted, once, to one destination. It is a value; a view draws it when it is sent, from the
 * subject as it then stands and these facts.
 *
 * @param subject what it is about, such as {@code Q-1001}
 * @param at when it was put, in the company's time; it may leave at once
 * @param facts what the view must know beyond the subject
 * @param inThreadOf the notice under whose message it stands, to the same destination and no less urgent than this
 */
public record Notice(
        NoticeId id,
        Kind kind,
        String subject,
        Destination to,
        Urgency urgency,
        Instant at,
        Map<String, String> facts,
        Optional<NoticeId> inThreadOf) {
    public Notice {
        facts = Map.copyOf(facts);
    }

    /** A message of its own. */
    public Notice(
            NoticeId id,
            Kind kind,
            String subject,
            Destination to,
            Urgency urgency,
            Instant at,
            Map<String, String> facts) {
        this(id, kind, subject, to, urgency, at, facts, Optional.empty());
    }
}
