package quotient.bot.roi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Document;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.clientreports.ReportWork;
import quotient.bot.exports.ClientFiles;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.domain.notices.Notice;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RoiNotices;

/** Which view draws what is said of figures and returns. */
public final class RoiNoticeViews {

    private final RoiWork work;
    private final Directory directory;
    private final ClientFiles files;

    public RoiNoticeViews(RoiWork work, ReportWork reports, Directory directory) {
        this.files = new ClientFiles(work.finding(), reports);
        this.work = work;
        this.directory = directory;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                RoiNotices.REVIEW.name(),
                this::review,
                RoiNotices.PICTURE.name(),
                this::picture,
                RoiNotices.FILES.name(),
                this::files);
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
    private Optional<Message> files(Notice notice) {
        return work.finding()
                .projects(directory.actor(notice.to().id()), notice.subject())
                .<Optional<Message>>match(
                        projects -> Optional.of(Message.plain("What was measured at *" + Text.escape(notice.subject())
                                        + "*, and the reports that were approved.")
                                .carrying(new Document(
                                        ClientFiles.name(notice.subject()),
                                        () -> files.zip(notice.subject(), projects)))),
                        refusal -> Optional.empty());
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
