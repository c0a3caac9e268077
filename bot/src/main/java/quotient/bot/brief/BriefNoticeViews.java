package quotient.bot.brief;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.brief.BriefActionId;
import quotient.domain.brief.BriefNotices;
import quotient.domain.brief.ReadingBriefs;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;

/** Which view draws what is said of briefs. */
public final class BriefNoticeViews {

    private final ReadingBriefs reading;
    private final Companies companies;

    public BriefNoticeViews(ReadingBriefs reading, Companies companies) {
        this.reading = reading;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(BriefNotices.BRIEF.name(), this::brief, BriefNotices.QUESTION.name(), this::question);
    }

    private Optional<Message> brief(Notice notice) {
        return Optional.of(new BriefView(reading.card(BriefNotices.moment(notice)), zone()).message());
    }

    private Optional<Message> question(Notice notice) {
        return BriefActionId.typed(notice.subject())
                .flatMap(reading::action)
                .map(action -> BriefQuestionView.message(action, zone()));
    }

    private ZoneId zone() {
        return companies.current().zone();
    }
}
