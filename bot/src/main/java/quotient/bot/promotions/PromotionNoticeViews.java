package quotient.bot.promotions;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.promotions.FindingPromotions;
import quotient.domain.promotions.PromotionForm;
import quotient.domain.promotions.PromotionNotices;

/** Which view draws what is said of promotions. */
public final class PromotionNoticeViews {

    private final FindingPromotions finding;
    private final Companies companies;

    public PromotionNoticeViews(FindingPromotions finding, Companies companies) {
        this.finding = finding;
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(PromotionNotices.CARD.name(), this::card);
    }

    private Optional<Message> card(Notice notice) {
        return finding.find(notice.facts().getOrDefault(PromotionForm.NAME, ""))
                .map(told -> PromotionView.card(told, finding.today(), companies.current()));
    }
}
