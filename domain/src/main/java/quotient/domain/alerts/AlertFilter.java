package quotient.domain.alerts;

import java.util.Optional;
import java.util.Set;

/**
 * Which alerts are wanted.
 *
 * @param statuses at least one
 * @param kind any when empty
 * @param client any when empty
 * @param owner a Slack user id, any when empty
 */
public record AlertFilter(
        Set<AlertStatus> statuses, Optional<String> kind, Optional<String> client, Optional<String> owner) {

    /** Everything that is not resolved. */
    public static final AlertFilter LIVE = new AlertFilter(
            Set.of(AlertStatus.OPEN, AlertStatus.ACKNOWLEDGED, AlertStatus.SNOOZED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What nobody has acknowledged yet. */
    public static final AlertFilter OPEN = LIVE.in(AlertStatus.OPEN);

    public AlertFilter {
        statuses = Set.copyOf(statuses);
    }

    public AlertFilter in(AlertStatus status) {
        return new AlertFilter(Set.of(status), kind, client, owner);
    }

    public AlertFilter of(String wanted) {
        return new AlertFilter(statuses, Optional.of(wanted), client, owner);
    }

    public AlertFilter ownedBy(String person) {
        return new AlertFilter(statuses, kind, client, Optional.of(person));
    }
}
