package quotient.schedules;

import java.util.List;
import java.util.Optional;
import quotient.domain.cadence.ChaseNotices;
import quotient.domain.cadence.Tracking;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** Shows ops how well the measuring goes (M16). */
public final class WeeklyTracking implements Previewable {

    private final Tracking tracking;
    private final ChaseNotices notices;
    private final Outbox outbox;

    public WeeklyTracking(Tracking tracking, ChaseNotices notices, Outbox outbox) {
        this.tracking = tracking;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-tracking";
    }

    @Override
    public String purpose() {
        return "shows how complete, timely and accurate measurements are";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> all = preview(run);
        return all.isEmpty()
                ? Doing.nothing("nothing is measured, or no ops channel is named")
                : new Doing("told", () -> all.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        Optional<Notice> week = tracking.report(run.scheduledAt()).isEmpty()
                ? Optional.empty()
                : notices.week(run.local().toLocalDate(), run.scheduledAt());
        return week.stream().toList();
    }
}
