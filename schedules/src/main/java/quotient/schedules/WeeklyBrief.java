package quotient.schedules;

import java.util.List;
import quotient.domain.brief.Brief;
import quotient.domain.brief.WritingBriefs;
import quotient.domain.notices.Notice;

/** Tells executives how the last week went and what the next one depends on (F10, PRC §32). */
public final class WeeklyBrief implements Previewable {

    private final WritingBriefs writing;

    public WeeklyBrief(WritingBriefs writing) {
        this.writing = writing;
    }

    @Override
    public String name() {
        return WritingBriefs.ROUTINE;
    }

    @Override
    public String purpose() {
        return "tells executives how revenue, margin, risks and customers moved, and what the week depends on";
    }

    @Override
    public Doing prepare(Run run) {
        if (writing.said(run.scheduledAt()).isPresent()) {
            return Doing.nothing("the brief of this day was said already");
        }
        Brief brief = writing.write(run.scheduledAt());
        List<Notice> notices = writing.notices(brief);
        return notices.isEmpty()
                ? Doing.nothing("no channel for executives is named")
                : new Doing("told executives", () -> writing.post(brief, notices));
    }

    @Override
    public List<Notice> preview(Run run) {
        return writing.notices(writing.write(run.scheduledAt()));
    }
}
