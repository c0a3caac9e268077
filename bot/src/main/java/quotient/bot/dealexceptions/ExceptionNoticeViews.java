package quotient.bot.dealexceptions;

import java.util.Map;
import quotient.bot.slack.NoticeView;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionNotices;
import quotient.domain.dealexceptions.FindingExceptions;

/** Which view draws what is said of exceptions. */
public final class ExceptionNoticeViews {

    private final FindingExceptions finding;

    public ExceptionNoticeViews(FindingExceptions finding) {
        this.finding = finding;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ExceptionNotices.CARD.name(),
                notice -> ExceptionId.typed(notice.subject())
                        .flatMap(finding::find)
                        .map(exception -> ExceptionView.card(exception, finding.today())));
    }
}
