package quotient.domain.dealexceptions;

import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertStatus;

/**
 * An open exception as the midday sweep finds it.
 *
 * @param alert the live one about it, if there is one of its own
 */
public record SweptException(DealException exception, Aging aging, Optional<Alert> alert) {

    /** Whether somebody has still to acknowledge it (P58). */
    public boolean waits() {
        return alert.filter(live -> live.status() == AlertStatus.OPEN).isPresent();
    }

    public boolean isCritical() {
        return aging.next() == NextAction.SCHEDULE_EXECUTIVE_REVIEW;
    }
}
