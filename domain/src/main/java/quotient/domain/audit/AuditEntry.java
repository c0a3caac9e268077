package quotient.domain.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that was done (P113): who, when, to what, under which policy, with which facts and which justification.
 *
 * @param action a verb in the past, such as {@code quote.approved}
 * @param subject what it was done to, such as {@code Q-1001}
 * @param policy the version in force, empty where no policy has a say
 * @param facts in the order of their keys
 */
public record AuditEntry(
        Instant at, String actor, String action, String subject, Optional<String> policy, Map<String, String> facts) {

    public AuditEntry {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
