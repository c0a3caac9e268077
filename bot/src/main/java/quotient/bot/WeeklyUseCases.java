package quotient.bot;

import quotient.domain.digests.ReviewingAlerts;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.notices.NoticeIds;
import quotient.domain.usage.Budget;

/** What is told by the week, over one set of ports. */
public record WeeklyUseCases(SummingUpWeeks summing, ReviewingAlerts reviewing, WeeklyNotices notices) {

    public static WeeklyUseCases over(Ports ports, Budget budget, NoticeIds ids) {
        return new WeeklyUseCases(
                new SummingUpWeeks(
                        ports.transactions(),
                        ports.quoteFacts(),
                        ports.quoteSteps(),
                        ports.quotes(),
                        ports.audit(),
                        ports.usage(),
                        ports.policies(),
                        budget),
                new ReviewingAlerts(ports.transactions(), ports.alerts(), ports.alertTimes(), ports.companies()),
                new WeeklyNotices(ids, ports.companies()));
    }
}
