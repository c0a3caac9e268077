package quotient.schedules;

import java.util.List;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionAlerts;
import quotient.domain.dealexceptions.SweepingExceptions;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** Looks at noon for exceptions that have drifted, tells ops, and asks for what nobody has acknowledged (P58). */
public final class MiddayExceptions implements Previewable {

    private final ExceptionAlerts alerts;
    private final SweepingExceptions sweeping;
    private final Outbox outbox;

    public MiddayExceptions(ExceptionAlerts alerts, SweepingExceptions sweeping, Outbox outbox) {
        this.alerts = alerts;
        this.sweeping = sweeping;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "midday-exceptions";
    }

    @Override
    public String purpose() {
        return "sweeps the exceptions at noon and asks for what nobody has acknowledged";
    }

    @Override
    public Doing prepare(Run run) {
        List<DealException> due = alerts.due(run.scheduledAt());
        List<Notice> said = preview(run);
        return new Doing(due.size() + " due", () -> {
            alerts.tell(due, run.scheduledAt());
            said.forEach(outbox::put);
        });
    }

    @Override
    public List<Notice> preview(Run run) {
        return sweeping.notices(run.scheduledAt());
    }
}
