package quotient.bot;

import java.time.Clock;
import java.util.List;
import quotient.bot.brief.BriefWork;
import quotient.domain.brief.AnsweringBriefs;
import quotient.domain.brief.BriefNotices;
import quotient.domain.brief.BriefParts;
import quotient.domain.brief.MarginPart;
import quotient.domain.brief.PrioritiesPart;
import quotient.domain.brief.ReadingBriefs;
import quotient.domain.brief.RecordPart;
import quotient.domain.brief.RevenueMoves;
import quotient.domain.brief.RisksPart;
import quotient.domain.brief.SentimentPart;
import quotient.domain.brief.WritingBriefs;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.digests.ClosingQuotes;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.handoff.LateApprovals;
import quotient.domain.handoff.OpenAlerts;
import quotient.domain.handoff.OpenItems;
import quotient.domain.notices.NoticeIds;
import quotient.domain.usage.Budget;
import quotient.domain.usage.DaySpending;

/** What is done with the weekly brief, over one set of ports and one clock. */
final class BriefUseCases {

    private final Ports ports;
    private final AlertUseCases alerts;
    private final ClosingQuotes closing;
    private final WaitingApprovals waiting;

    private BriefUseCases(Ports ports, AlertUseCases alerts) {
        this.ports = ports;
        this.alerts = alerts;
        this.closing = new ClosingQuotes(ports.quoteSteps(), ports.quotes());
        this.waiting = UseCases.waiting(ports);
    }

    static BriefWork over(
            Ports ports, AlertUseCases alerts, SummingUpWeeks summing, Budget budget, NoticeIds ids, Clock clock) {
        BriefNotices notices = new BriefNotices(ports.outbox(), ids, ports.companies());
        WritingBriefs writing = new WritingBriefs(
                ports.transactions(),
                ports.companies(),
                new RevenueMoves(
                        new ClosingQuotes(ports.quoteSteps(), ports.quotes()), ports.clientWins(), ports.policies()),
                new BriefUseCases(ports, alerts).parts(summing, budget),
                ports.briefs(),
                ports.audit(),
                notices);
        return new BriefWork(
                writing,
                new ReadingBriefs(ports.transactions(), ports.briefs(), ports.briefActions(), writing),
                new AnsweringBriefs(
                        ports.transactions(),
                        ports.briefs(),
                        ports.briefActions(),
                        ports.people(),
                        ports.companies(),
                        notices,
                        ports.audit(),
                        clock));
    }

    private BriefParts parts(SummingUpWeeks summing, Budget budget) {
        List<OpenItems> sources = List.of(
                new OpenAlerts(ports.alerts(), alerts.kinds()),
                new LateApprovals(waiting, ports.alerts(), alerts.raising(), ports.companies()));
        return new BriefParts(
                new MarginPart(summing, ports.alertTimes(), ports.incidents()),
                new RisksPart(
                        sources,
                        ports.incidents(),
                        ports.alerts(),
                        ports.clients(),
                        new DaySpending(ports.usage(), ports.policies(), budget),
                        ports.people()),
                new SentimentPart(closing, ports.incidents(), ports.credits(), ports.alerts()),
                new PrioritiesPart(waiting, sources, ports.handoffs(), ports.incidents()),
                new RecordPart(ports.routineRuns(), ports.briefs(), ports.briefActions()));
    }
}
