package quotient.schedules;

import java.util.List;
import quotient.domain.closure.SettingAgenda;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

/** Tells the executives on workday mornings what they must review the same day, if there is anything (P56, PRC §44). */
public final class ExecutiveAgenda implements Previewable {

    private final SettingAgenda setting;
    private final Outbox outbox;

    public ExecutiveAgenda(SettingAgenda setting, Outbox outbox) {
        this.setting = setting;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "executive-agenda";
    }

    @Override
    public String purpose() {
        return "tells the executives which exceptions and quotes they must review today";
    }

    @Override
    public Doing prepare(Run run) {
        List<Notice> said = preview(run);
        return said.isEmpty()
                ? Doing.nothing("nothing needs the executives, or nobody works today")
                : new Doing("told the executives", () -> said.forEach(outbox::put));
    }

    @Override
    public List<Notice> preview(Run run) {
        return setting.notices(run.scheduledAt());
    }
}
