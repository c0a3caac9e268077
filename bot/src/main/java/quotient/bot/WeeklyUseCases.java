package quotient.bot;

import java.time.Clock;
import quotient.bot.brief.BriefWork;
import quotient.domain.digests.ReviewingAlerts;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.notices.NoticeIds;
import quotient.domain.usage.Budget;

/** What is told and asked by the week, over one set of ports and one clock. */
public record WeeklyUseCases(
        SummingUpWeeks summing, ReviewingAlerts reviewing, WeeklyNotices notices, BriefWork brief) {

    public static WeeklyUseCases over(Ports ports, AlertUseCases alerts, Budget budget, NoticeIds ids, Clock clock) {
        SummingUpWeeks summing = new SummingUpWeeks(
                ports.transactions(),
                ports.quoteFacts(),
                ports.quoteSteps(),
                ports.quotes(),
                ports.audit(),
                ports.usage(),
                ports.policies(),
                budget);
        return new WeeklyUseCases(
                summing,
                new ReviewingAlerts(ports.transactions(), ports.alerts(), ports.alertTimes(), ports.companies()),
                new WeeklyNotices(ids, ports.companies()),
                BriefUseCases.over(ports, alerts, summing, budget, ids, clock));
    }
}
