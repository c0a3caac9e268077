package quotient.bot;

import java.time.Clock;
import quotient.bot.promotions.PromotionWork;
import quotient.domain.notices.NoticeIds;
import quotient.domain.promotions.FindingPromotions;
import quotient.domain.promotions.OpeningPromotions;
import quotient.domain.promotions.PromotionNotices;

/** What can be done with promotions, over one set of ports and one clock. */
final class PromotionUseCases {

    private PromotionUseCases() {}

    static PromotionWork over(Ports ports, NoticeIds ids, Clock clock) {
        return new PromotionWork(
                new OpeningPromotions(
                        ports.transactions(),
                        ports.promotions(),
                        ports.policies(),
                        ports.people(),
                        ports.companies(),
                        ports.audit(),
                        new PromotionNotices(ports.outbox(), ids),
                        clock),
                new FindingPromotions(ports.promotions(), ports.companies(), clock));
    }
}
