package quotient.bot.digests;

import java.util.Map;
import java.util.Optional;
import quotient.bot.ops.AlertWeekView;
import quotient.bot.slack.NoticeView;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.digests.ReviewingAlerts;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.digests.WeeklyPicture;
import quotient.domain.notices.Notice;

/** Which view draws what is said by the week. The figures are reckoned anew for the week that the notice names. */
public final class WeeklyNoticeViews {

    private final SummingUpWeeks summing;
    private final ReviewingAlerts reviewing;
    private final AlertKinds kinds;

    public WeeklyNoticeViews(SummingUpWeeks summing, ReviewingAlerts reviewing, AlertKinds kinds) {
        this.summing = summing;
        this.reviewing = reviewing;
        this.kinds = kinds;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                WeeklyNotices.SNAPSHOT.name(),
                notice -> Optional.of(view(notice).message(picture(notice))),
                WeeklyNotices.PICTURE.name(),
                notice -> Optional.of(view(notice).more(picture(notice))),
                WeeklyNotices.ALERT_REVIEW.name(),
                notice -> Optional.of(AlertWeekView.message(reviewing.review(WeeklyNotices.week(notice)), kinds)));
    }

    private SnapshotView view(Notice notice) {
        return new SnapshotView(summing.sumUp(WeeklyNotices.week(notice)));
    }

    private static WeeklyPicture picture(Notice notice) {
        return WeeklyPicture.ofCode(notice.facts().get(WeeklyNotices.PICTURE_FACT))
                .orElse(WeeklyPicture.QUOTES);
    }
}
