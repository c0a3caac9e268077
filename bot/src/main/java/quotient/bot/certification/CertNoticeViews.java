package quotient.bot.certification;

import java.util.Map;
import java.util.Optional;
import quotient.bot.slack.NoticeView;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.certification.ExamNotices;
import quotient.domain.certification.FindingCertificates;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;

/** Which view draws what is said of certification. */
public final class CertNoticeViews {

    private final FindingCertificates finding;
    private final Companies companies;

    public CertNoticeViews(FindingCertificates finding, Companies companies) {
        this.finding = finding;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ExamNotices.RESULT.name(),
                notice -> exam(notice).filter(exam -> exam.result().isPresent()).map(CertView::result),
                ExamNotices.REVIEW.name(),
                notice -> exam(notice).map(exam -> CertView.review(exam, companies.current())),
                ExamNotices.RENEWAL.name(),
                notice -> CertVerbs.levelTyped(notice.facts().get(ExamNotices.LEVEL))
                        .map(level -> CertView.renewal(
                                notice.subject(), level, notice.facts().get(ExamNotices.ENDS))));
    }

    private Optional<Exam> exam(Notice notice) {
        return finding.find(new ExamId(notice.subject()));
    }
}
