package quotient.domain.handoff;

import java.util.List;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.Incidents;
import quotient.domain.notices.Echo;

/** With whatever the latest pack hands over its card is drawn again, until the next evening's takes its place (O7). */
public final class HandoffEcho implements Echo {

    private static final String LATE = DeskKinds.APPROVAL_LATE.code();

    private final Handoffs handoffs;
    private final Alerts alerts;
    private final Incidents incidents;

    public HandoffEcho(Handoffs handoffs, Alerts alerts, Incidents incidents) {
        this.handoffs = handoffs;
        this.alerts = alerts;
        this.incidents = incidents;
    }

    @Override
    public List<String> of(String subject) {
        return handoffs.latest().filter(night -> shows(night, subject)).map(HandoffNight::subject).stream()
                .toList();
    }

    private boolean shows(HandoffNight night, String subject) {
        return switch (subject.length() < 2 ? "" : subject.substring(0, 2)) {
            case "A-" ->
                AlertId.typed(subject)
                        .flatMap(alerts::find)
                        .filter(alert -> isHandedOver(night, alert))
                        .isPresent();
            case "I-" ->
                IncidentId.typed(subject)
                        .flatMap(incidents::find)
                        .filter(incident -> !incident.course().declared().at().isAfter(night.at()))
                        .isPresent();
            case "Q-" -> alerts.latest(LATE, subject).filter(Alert::isLive).isPresent();
            default -> false;
        };
    }

    /** An approval that becomes late in the night was asked for before it. */
    private static boolean isHandedOver(HandoffNight night, Alert alert) {
        return alert.kind().equals(LATE) || !alert.openedAt().isAfter(night.at());
    }
}
