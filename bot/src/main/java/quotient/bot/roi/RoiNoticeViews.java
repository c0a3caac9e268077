package quotient.bot.roi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.domain.notices.Notice;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RoiNotices;

/** Which view draws what is said of figures and returns. */
public final class RoiNoticeViews {

    private final RoiWork work;
    private final Directory directory;

    public RoiNoticeViews(RoiWork work, Directory directory) {
        this.work = work;
        this.directory = directory;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(RoiNotices.REVIEW.name(), this::review, RoiNotices.PICTURE.name(), this::picture);
    }

    private Optional<Message> review(Notice notice) {
        return EntryName.read(notice.subject())
                .flatMap(name -> work.finding()
                        .project(name.project())
                        .flatMap(project -> work.finding()
                                .entry(name.project(), name.number())
                                .map(entered -> ReviewView.card(project, entered))));
    }

    /** Whoever asked is asked for their permission again. */
    private Optional<Message> picture(Notice notice) {
        LocalDate asOf = LocalDate.parse(notice.facts().get(RoiNotices.AS_OF));
        return ProjectId.typed(notice.subject())
                .flatMap(id -> work.finding()
                        .roi(directory.actor(notice.to().id()), id, Optional.of(asOf))
                        .<Optional<Message>>match(
                                roi -> Optional.of(RoiView.picture(roi)), refusal -> Optional.empty()));
    }
}
