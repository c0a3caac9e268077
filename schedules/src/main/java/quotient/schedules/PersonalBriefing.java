package quotient.schedules;

import java.util.List;
import quotient.domain.daily.Briefing;
import quotient.domain.daily.BriefingPeople;
import quotient.domain.daily.DailyNotices;
import quotient.domain.notices.Notice;
import quotient.domain.people.PersonId;

/** Tells each person in the morning of their own zone what they should act on, if there is anything (F6, F7, P40). */
public final class PersonalBriefing implements Previewable {

    private final BriefingPeople briefing;
    private final DailyNotices notices;

    public PersonalBriefing(BriefingPeople briefing, DailyNotices notices) {
        this.briefing = briefing;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "daily-briefing";
    }

    @Override
    public String purpose() {
        return "tells each person what they should act on today";
    }

    @Override
    public Doing prepare(Run run) {
        if (!briefing.isWorkday(run.scheduledAt(), run.scope().zone())) {
            return Doing.nothing("nobody works today");
        }
        List<Notice> said = preview(run);
        return new Doing(said.isEmpty() ? "nothing to act on" : "told", () -> notices.put(said));
    }

    @Override
    public List<Notice> preview(Run run) {
        return briefing.brief(new PersonId(run.scope().id()), run.scheduledAt()).stream()
                .flatMap((Briefing found) -> briefing.notices(found).stream())
                .toList();
    }
}
