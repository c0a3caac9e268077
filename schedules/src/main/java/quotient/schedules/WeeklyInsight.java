package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;
import quotient.domain.retrospective.LookingBack;

/** Tells revenue on Mondays what the figures of the week before teach by themselves (P120, PRC §63). */
public final class WeeklyInsight implements Previewable {

    private final LookingBack looking;
    private final Outbox outbox;

    public WeeklyInsight(LookingBack looking, Outbox outbox) {
        this.looking = looking;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-insights";
    }

    @Override
    public String purpose() {
        return "tells revenue what the figures of the week teach, with a picture and one thing to do";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> said = preview(run);
        return said.isEmpty()
                ? Doing.nothing("no channel for revenue is named")
                : new Doing("told revenue", () -> said.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return looking.notices(LookingBack.INSIGHTS, run.scope().zone(), run.scheduledAt());
    }
}
