package quotient.bot.cadence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.cadence.ChaseNotices;
import quotient.domain.cadence.DueId;
import quotient.domain.cadence.MeasurementCard;
import quotient.domain.notices.Notice;

/** Which view draws what is said of due measurements. */
public final class CadenceNoticeViews {

    private final CadenceWork work;

    public CadenceNoticeViews(CadenceWork work) {
        this.work = work;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ChaseNotices.REMINDER.name(), notice -> card(notice, MeasurementView::reminder),
                ChaseNotices.REQUEST.name(), notice -> card(notice, MeasurementView::request),
                ChaseNotices.FOLLOW_UP.name(), notice -> card(notice, MeasurementView::followUp),
                ChaseNotices.WEEK.name(), this::week);
    }

    private Optional<Message> card(Notice notice, Function<MeasurementCard, Message> view) {
        return DueId.read(notice.subject()).flatMap(work.finding()::card).map(view);
    }

    private Optional<Message> week(Notice notice) {
        return Optional.of(TrackingView.week(work.tracking().report(notice.at()), LocalDate.parse(notice.subject())));
    }
}
