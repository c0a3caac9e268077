package quotient.domain.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;

/** Alerts that are not resolved, the worst first. Late approvals are left to {@link LateApprovals}, which know more. */
public final class OpenAlerts implements OpenItems {

    private static final int MOST = 100;

    private final Alerts alerts;
    private final AlertKinds kinds;

    public OpenAlerts(Alerts alerts, AlertKinds kinds) {
        this.alerts = alerts;
        this.kinds = kinds;
    }

    @Override
    public List<OpenItem> open(Instant now) {
        return alerts.list(AlertFilter.LIVE, MOST, Optional.empty()).items().stream()
                .filter(alert -> !alert.kind().equals(DeskKinds.APPROVAL_LATE.code()))
                .map(this::item)
                .toList();
    }

    /** Who sent it to sleep has said when it is looked at again. */
    private OpenItem item(Alert alert) {
        return new OpenItem(
                OpenItem.Sort.ALERT,
                alert.id().value(),
                alert.severity(),
                alert.headline(),
                alert.openedAt(),
                alert.status() != AlertStatus.OPEN,
                alert.owner(),
                kinds.find(alert.kind()).map(AlertKind::advice).orElse(""),
                alert.standing().snoozer().map(snoozer -> "snoozed by " + snoozer.name()),
                alert.standing().snoozedUntil());
    }
}
