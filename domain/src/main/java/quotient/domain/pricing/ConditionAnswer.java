package quotient.domain.pricing;

import java.time.Instant;

/**
 * What an approver said to the evidence for a condition (X9).
 *
 * @param confirmed false when it was returned
 * @param reason why it was returned, else empty
 * @param by the Slack user id of whoever answered
 * @param byName as they were called then, with the one for whom they stood in
 */
public record ConditionAnswer(boolean confirmed, String reason, String by, String byName, Instant at) {

    public ConditionAnswer {
        if (confirmed != reason.isBlank()) {
            throw new IllegalArgumentException("what is returned has a reason, and nothing else");
        }
    }
}
