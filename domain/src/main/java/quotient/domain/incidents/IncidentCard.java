package quotient.domain.incidents;

import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;

/**
 * A message about an incident that is drawn again whenever it changes, and that has a thread.
 *
 * @param urgency as it was put; what goes under it is as urgent, so that it never overtakes it
 */
public record IncidentCard(Type type, Destination to, NoticeId notice, Urgency urgency) {

    public enum Type {
        /** The incident itself. */
        INCIDENT,
        /** What waits for one person's approval. */
        APPROVALS
    }
}
