package quotient.schedules;

import quotient.domain.scenarios.ComplianceWeek;
import quotient.domain.scenarios.TrackingCompliance;

/** Looks every morning whether enough options of the last seven days' proposals keep their guardrail (P98). */
public final class PortfolioWatch implements Routine {

    private final TrackingCompliance tracking;

    public PortfolioWatch(TrackingCompliance tracking) {
        this.tracking = tracking;
    }

    @Override
    public String name() {
        return "portfolio-watch";
    }

    @Override
    public String purpose() {
        return "raises an alert when too few options of the week's proposals keep their guardrail";
    }

    @Override
    public Doing prepare(Run run) {
        ComplianceWeek week = tracking.week(run.scheduledAt());
        return new Doing(week.sentence(), () -> tracking.tell(week, run.scheduledAt()));
    }
}
