package quotient.bot.pricinghealth;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Directory;
import quotient.bot.slack.NoticeView;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricinghealth.CheckingPricingHealth;
import quotient.domain.pricinghealth.ReportingPricing;
import quotient.domain.pricinghealth.SendingCostPictures;

/** Which view draws the pictures of what models cost. */
public final class CostNotices {

    private static final int DAYS = 14;

    private final CheckingPricingHealth checking;
    private final ReportingPricing reporting;
    private final Directory directory;

    public CostNotices(CheckingPricingHealth checking, ReportingPricing reporting, Directory directory) {
        this.checking = checking;
        this.reporting = reporting;
        this.directory = directory;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(
                SendingCostPictures.SPEND.name(),
                notice -> drawn(reporting.report(asker(notice), DAYS).map(CostPicturesView::spend)),
                SendingCostPictures.COST_PER_TASK.name(),
                notice -> drawn(checking.check(asker(notice)).map(CostPicturesView::perTask)));
    }

    /** What they may see is decided now: roles may have changed since the question. */
    private Actor asker(Notice notice) {
        return directory.actor(notice.facts().get("person"));
    }

    private static Optional<Message> drawn(Outcome<Message> message) {
        return message.match(Optional::of, refusal -> Optional.empty());
    }
}
