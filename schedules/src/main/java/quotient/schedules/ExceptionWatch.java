package quotient.schedules;

import java.util.List;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionAlerts;

/** Raises an alert for each exception that needs more than its owner, and clears what was mended (P53, P56). */
public final class ExceptionWatch implements Routine {

    private final ExceptionAlerts alerts;

    public ExceptionWatch(ExceptionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "exception-watch";
    }

    @Override
    public String purpose() {
        return "watches for exceptions that are 14 or 30 days without a review";
    }

    @Override
    public Doing prepare(Run run) {
        List<DealException> due = alerts.due(run.scheduledAt());
        return new Doing(due.size() + " due", () -> alerts.tell(due, run.scheduledAt()));
    }
}
