package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;
import quotient.domain.scenarios.TrackingCompliance;

/** Shows revenue by segment how many options of proposals keep their guardrail, week by week (P46). */
public final class WeeklyCompliance implements Previewable {

    private final TrackingCompliance tracking;
    private final Outbox outbox;

    public WeeklyCompliance(TrackingCompliance tracking, Outbox outbox) {
        this.tracking = tracking;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-compliance";
    }

    @Override
    public String purpose() {
        return "shows by segment how many options of proposals keep their guardrail, with a picture, for revenue";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> all = preview(run);
        return all.isEmpty()
                ? Doing.nothing("no proposal was tested in eight weeks, or no channel for revenue is named")
                : new Doing("told revenue", () -> all.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return tracking.notices(run.scope().zone(), run.scheduledAt());
    }
}
