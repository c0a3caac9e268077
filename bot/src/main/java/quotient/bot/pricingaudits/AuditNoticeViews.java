package quotient.bot.pricingaudits;

import java.util.Map;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.pricingaudits.AuditNotices;
import quotient.domain.pricingaudits.FindingId;
import quotient.domain.pricingaudits.FollowingFindings;

/** Which view draws what is said of audits. */
public final class AuditNoticeViews {

    private final FollowingFindings following;
    private final Companies companies;

    public AuditNoticeViews(FollowingFindings following, Companies companies) {
        this.following = following;
        this.companies = companies;
    }

    /** By the name of the kind. A round that is only tried out was never kept, and shows nothing. */
    public Map<String, NoticeView> views() {
        return Map.of(
                AuditNotices.ROUND.name(),
                notice -> following
                        .board(notice.facts().get(AuditNotices.ROUND_FACT))
                        .map(board -> AuditView.round(board, companies.current())),
                AuditNotices.FINDING.name(),
                notice -> following
                        .find(new FindingId(notice.subject()))
                        .map(finding -> AuditView.card(finding, companies.current())));
    }
}
