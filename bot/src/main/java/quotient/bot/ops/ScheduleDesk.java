package quotient.bot.ops;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.schedules.OperatingRoutines;

/**
 * What the handlers of schedules work with.
 *
 * @param views of everything that may be said, by kind, so that a preview looks like what would be said
 */
public record ScheduleDesk(OperatingRoutines operating, Map<String, NoticeView> views, Companies companies) {

    Optional<Message> draw(Notice notice) {
        return Optional.ofNullable(views.get(notice.kind().name())).flatMap(view -> view.draw(notice));
    }
}
