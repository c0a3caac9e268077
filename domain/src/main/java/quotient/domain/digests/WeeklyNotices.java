package quotient.domain.digests;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Urgency;

/** How a week is said: one message with the most telling picture, and the other pictures in its thread. */
public final class WeeklyNotices {

    /** Facts: {@code zone}, {@code to}, {@code picture}. */
    public static final Kind SNAPSHOT = new Kind("weekly_snapshot", false);
    /** One more picture. Facts as above. */
    public static final Kind PICTURE = new Kind("weekly_picture", false);

    /** What became of the week's alerts, for ops. Facts: {@code zone}, {@code to}. */
    public static final Kind ALERT_REVIEW = new Kind("weekly_alert_review", false);

    public static final String PICTURE_FACT = "picture";

    private static final List<String> READERS = List.of("revenue", "executives");

    private final NoticeIds ids;
    private final Companies companies;

    public WeeklyNotices(NoticeIds ids, Companies companies) {
        this.ids = ids;
        this.companies = companies;
    }

    /** Channels for the week's snapshot; none where the company has not named any. */
    public List<Destination> readers() {
        return READERS.stream()
                .flatMap(purpose -> companies.current().channel(purpose).stream())
                .distinct()
                .map(Destination::channel)
                .toList();
    }

    /** In the order in which they are to be put. */
    public List<Notice> of(WeeklySnapshot week, Destination to) {
        WeeklyPicture first = week.headline().picture();
        Notice message = notice(SNAPSHOT, week.week(), first, to, Optional.empty());
        List<Notice> all = new ArrayList<>(List.of(message));
        if (!week.isNothing()) {
            Stream.of(WeeklyPicture.values())
                    .filter(picture -> picture != first && picture.hasFigures(week))
                    .map(picture -> notice(PICTURE, week.week(), picture, to, Optional.of(message.id())))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** To the ops channel, where there is one. */
    public List<Notice> alertReview(ZoneId zone, Instant to) {
        return companies.current().channel("ops").stream()
                .map(channel -> new Notice(
                        ids.next(),
                        ALERT_REVIEW,
                        "alerts:" + to,
                        Destination.channel(channel),
                        Urgency.LOW,
                        to,
                        Map.of("zone", zone.getId(), "to", to.toString())))
                .toList();
    }

    private Notice notice(Kind kind, Week week, WeeklyPicture picture, Destination to, Optional<NoticeId> under) {
        return new Notice(
                ids.next(),
                kind,
                "week:" + week.lastDay(),
                to,
                Urgency.LOW,
                week.to(),
                Map.of("zone", week.zone().getId(), "to", week.to().toString(), PICTURE_FACT, picture.code()),
                under);
    }

    /** The week that a notice is about. */
    public static Week week(Notice notice) {
        return new Week(
                ZoneId.of(notice.facts().get("zone")),
                Instant.parse(notice.facts().get("to")));
    }
}
