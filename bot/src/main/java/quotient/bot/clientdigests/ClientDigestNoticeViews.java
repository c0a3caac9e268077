package quotient.bot.clientdigests;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.clientdigests.ClientDigestNotices;
import quotient.domain.clientdigests.FindingDigests;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;

/** Which view draws what clients are told by the clock, and what their account managers hear of it. */
public final class ClientDigestNoticeViews {

    private final FindingDigests finding;
    private final Companies companies;

    public ClientDigestNoticeViews(FindingDigests finding, Companies companies) {
        this.finding = finding;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                ClientDigestNotices.DIGEST.name(),
                notice -> Optional.of(ClientDigestView.card(notice, finding.find(notice.subject()))),
                ClientDigestNotices.TOO_MUCH.name(),
                this::tooMuch);
    }

    private Optional<Message> tooMuch(Notice notice) {
        return finding.find(notice.subject())
                .flatMap(digest ->
                        digest.feedback().map(feedback -> TooMuchView.card(digest, feedback, companies.current())));
    }
}
