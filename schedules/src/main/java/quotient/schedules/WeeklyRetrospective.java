package quotient.schedules;

import java.util.List;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;
import quotient.domain.retrospective.LookingBack;

/** Shows revenue on Fridays what the week's pricing decisions teach, with one proposal (P73, PRC §47). */
public final class WeeklyRetrospective implements Previewable {

    private final LookingBack looking;
    private final Outbox outbox;

    public WeeklyRetrospective(LookingBack looking, Outbox outbox) {
        this.looking = looking;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-retrospective";
    }

    @Override
    public String purpose() {
        return "shows revenue what the week's pricing decisions teach, with a picture and one proposal";
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
        return looking.notices(LookingBack.RETROSPECTIVE, run.scope().zone(), run.scheduledAt());
    }
}
