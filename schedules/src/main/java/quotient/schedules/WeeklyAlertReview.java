package quotient.schedules;

import java.util.List;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** Shows ops what became of the week's alerts, and which kinds are mostly noise (F5). */
public final class WeeklyAlertReview implements Previewable {

    private final WeeklyNotices notices;
    private final Outbox outbox;

    public WeeklyAlertReview(WeeklyNotices notices, Outbox outbox) {
        this.notices = notices;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-alert-review";
    }

    @Override
    public String purpose() {
        return "shows how many alerts were acted on and how fast, and which kinds are mostly noise";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> all = preview(run);
        return all.isEmpty()
                ? Doing.nothing("no ops channel is named")
                : new Doing("told ops", () -> all.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return notices.alertReview(run.scope().zone(), run.scheduledAt());
    }
}
