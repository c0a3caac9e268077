package quotient.bot.clientreports;

import static quotient.bot.blocks.Text.escape;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Document;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.ReportId;
import quotient.domain.clientreports.ReportNotices;
import quotient.domain.notices.Notice;

/** Which view draws what is said of reports for clients. */
public final class ReportNoticeViews {

    private final ReportWork work;

    public ReportNoticeViews(ReportWork work) {
        this.work = work;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ReportNotices.CARD.name(), notice -> report(notice).map(ReportCardView::card),
                ReportNotices.FILE.name(),
                        notice -> report(notice)
                                .map(report -> ReportCardView.file(report).carrying(document(report))),
                ReportNotices.DELIVERY.name(),
                        notice -> report(notice)
                                .filter(report -> report.verdict()
                                        .filter(verdict -> verdict.approved())
                                        .isPresent())
                                .map(report -> ReportCardView.delivery(
                                                report, work.pdf().sender())
                                        .carrying(document(report))),
                ReportNotices.TROUBLE.name(),
                        notice -> Optional.of(Message.plain(
                                ":warning: " + escape(notice.facts().get(ReportNotices.SENTENCE)))));
    }

    private Optional<KeptReport> report(Notice notice) {
        return ReportId.typed(notice.subject()).flatMap(work.finding()::find);
    }

    private Document document(KeptReport report) {
        return new Document(report.fileName(), () -> work.pdf().of(report.content()));
    }
}
