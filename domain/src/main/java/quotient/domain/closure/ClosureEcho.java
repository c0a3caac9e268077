package quotient.domain.closure;

import java.util.List;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.notices.Echo;

/** With a quote, an exception or the alert of one the card of the day is drawn again, while the day is open. */
public final class ClosureEcho implements Echo {

    private final DayClosures closures;
    private final Alerts alerts;

    public ClosureEcho(DayClosures closures, Alerts alerts) {
        this.closures = closures;
        this.alerts = alerts;
    }

    @Override
    public List<String> of(String subject) {
        return touches(subject)
                ? closures.latest().filter(day -> !day.isClosed()).map(DayClosure::subject).stream()
                        .toList()
                : List.of();
    }

    private boolean touches(String subject) {
        return subject.startsWith("Q-")
                || subject.startsWith("X-")
                || AlertId.typed(subject)
                        .filter(id -> subject.startsWith("A-"))
                        .flatMap(alerts::find)
                        .filter(alert -> alert.kind().equals(DeskKinds.EXCEPTION_CRITICAL.code()))
                        .isPresent();
    }
}
