package quotient.schedules;

import java.util.List;
import quotient.domain.dealexceptions.BurnDownNotices;
import quotient.domain.dealexceptions.BurningDown;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** Shows the deal desk and the weekly revenue meeting how the exceptions burn down (P59, P61). */
public final class WeeklyBurnDown implements Previewable {

    private final BurningDown burning;
    private final BurnDownNotices notices;
    private final Outbox outbox;

    public WeeklyBurnDown(BurningDown burning, BurnDownNotices notices, Outbox outbox) {
        this.burning = burning;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "weekly-burndown";
    }

    @Override
    public String purpose() {
        return "shows which exceptions are open by age, and whether a quarter less is at risk than a month ago";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> all = preview(run);
        return all.isEmpty()
                ? Doing.nothing("nothing was open in eight weeks, or no deal_desk or revenue channel is named")
                : new Doing(all.size() + " messages", () -> all.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return burning.now(0).isNothing() ? List.of() : notices.of(run.local().toLocalDate(), run.scheduledAt());
    }
}
