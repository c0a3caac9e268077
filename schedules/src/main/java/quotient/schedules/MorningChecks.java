package quotient.schedules;

import java.util.List;
import quotient.domain.daily.CheckingTheDay;
import quotient.domain.daily.DailyChecks;
import quotient.domain.daily.DailyNotices;
import quotient.domain.daily.HandingOverMorning;
import quotient.domain.notices.Notice;

/** The automated checks of every day; what they come to is kept for the morning's handoff (P110, P98). */
public final class MorningChecks implements Previewable {

    private final CheckingTheDay checking;
    private final DailyNotices notices;

    public MorningChecks(CheckingTheDay checking, DailyNotices notices) {
        this.checking = checking;
        this.notices = notices;
    }

    @Override
    public String name() {
        return HandingOverMorning.CHECKS;
    }

    @Override
    public String purpose() {
        return "checks yesterday's budget, margin and escalations, the arithmetic of a sample, and the audit log";
    }

    @Override
    public Doing prepare(Run run) {
        DailyChecks checks = checking.check(run.scheduledAt());
        List<Notice> said = checking.notices(checks, run.scheduledAt());
        return new Doing(checks.inWords(), () -> {
            checking.tell(checks, run.scheduledAt());
            notices.put(said);
        });
    }

    @Override
    public List<Notice> preview(Run run) {
        return checking.notices(checking.check(run.scheduledAt()), run.scheduledAt());
    }
}
