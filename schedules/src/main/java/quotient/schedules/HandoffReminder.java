package quotient.schedules;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.notices.Notice;

/** Asks once more for what the evening's handoff lacks, while it lacks something (O7). */
public final class HandoffReminder implements Routine {

    private final PackingHandoff packing;

    public HandoffReminder(PackingHandoff packing) {
        this.packing = packing;
    }

    @Override
    public String name() {
        return "handoff-reminder";
    }

    @Override
    public String purpose() {
        return "asks again where the evening's handoff has gaps";
    }

    @Override
    public Doing prepare(Run run) {
        LocalDate day = run.local().toLocalDate();
        List<Notice> reminders = packing.reminders(day, run.scheduledAt());
        return new Doing(reminders.isEmpty() ? "nothing to ask" : "asked again", () -> packing.ask(day, reminders));
    }
}
