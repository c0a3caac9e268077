package quotient.bot;

import java.time.Clock;
import java.util.List;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.daily.BriefingPeople;
import quotient.domain.daily.CheckingTheDay;
import quotient.domain.daily.DailyNotices;
import quotient.domain.daily.DayFigures;
import quotient.domain.daily.HandingOverMorning;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.handoff.HandoffNotices;
import quotient.domain.handoff.LateApprovals;
import quotient.domain.handoff.MendingHandoff;
import quotient.domain.handoff.OpenAlerts;
import quotient.domain.handoff.OpenIncidents;
import quotient.domain.handoff.OpenItems;
import quotient.domain.handoff.PackingHandoff;
import quotient.domain.incidents.HandlingIncidents;
import quotient.domain.notices.NoticeIds;
import quotient.domain.quoteqa.ReviewingQuotes;
import quotient.domain.usage.Budget;
import quotient.domain.usage.DaySpending;

/** What is told and asked by the day, over one set of ports and one clock. */
public record DailyUseCases(
        ReviewingQuotes reviewing,
        PackingHandoff packing,
        MendingHandoff mending,
        LateApprovals late,
        HandingOverMorning morning,
        BriefingPeople briefing,
        CheckingTheDay checking,
        RaisingAlerts raising,
        DailyNotices notices) {

    public static DailyUseCases over(
            Ports ports, AlertUseCases alerts, HandlingIncidents incidents, Budget budget, NoticeIds ids, Clock clock) {
        WaitingApprovals waiting = UseCases.waiting(ports);
        LateApprovals late = new LateApprovals(waiting, ports.alerts(), alerts.raising(), ports.companies());
        List<OpenItems> sources =
                List.of(new OpenIncidents(ports.incidents()), new OpenAlerts(ports.alerts(), alerts.kinds()), late);
        DaySpending spending = new DaySpending(ports.usage(), ports.policies(), budget);
        DayFigures figures = new DayFigures(ports.quoteFacts(), ports.companies());
        ReviewingQuotes reviewing = new ReviewingQuotes(
                ports.quotes(), ports.quoteSteps(), ports.policies(), ports.companies(), ports.people(), ports.audit());
        DailyNotices notices = new DailyNotices(ports.outbox(), ids, ports.companies(), clock);
        PackingHandoff packing = new PackingHandoff(
                ports.handoffs(),
                sources,
                spending,
                ports.quoteFacts(),
                ports.quoteSteps(),
                ports.closures(),
                ports.companies(),
                new HandoffNotices(ports.outbox(), ids, ports.companies()),
                clock);
        return new DailyUseCases(
                reviewing,
                packing,
                new MendingHandoff(
                        ports.transactions(),
                        ports.handoffs(),
                        sources,
                        packing,
                        alerts.handling(),
                        incidents,
                        ports.companies(),
                        ports.audit(),
                        clock),
                late,
                new HandingOverMorning(
                        ports.handoffs(),
                        sources,
                        waiting,
                        spending,
                        figures,
                        ports.quotes(),
                        ports.routineRuns(),
                        ports.closures(),
                        ports.companies(),
                        notices,
                        clock),
                new BriefingPeople(
                        ports.people(),
                        ports.quotes(),
                        waiting,
                        sources,
                        figures,
                        spending,
                        ports.routineRuns(),
                        ports.exceptions(),
                        ports.companies(),
                        notices,
                        clock),
                new CheckingTheDay(
                        figures,
                        spending,
                        reviewing,
                        ports.audit(),
                        ports.chainMarks(),
                        alerts.raising(),
                        ports.companies(),
                        notices),
                alerts.raising(),
                notices);
    }
}
