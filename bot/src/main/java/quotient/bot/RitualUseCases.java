package quotient.bot;

import java.time.Clock;
import quotient.domain.closure.ClosingTheDay;
import quotient.domain.closure.ClosureNotices;
import quotient.domain.closure.GatheringDayFacts;
import quotient.domain.closure.SettingAgenda;
import quotient.domain.closure.SummingUpPortfolios;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.notices.NoticeIds;
import quotient.domain.quotetriage.HoldingTriage;
import quotient.domain.quotetriage.TriageNotices;
import quotient.domain.quotetriage.TriagingQuotes;
import quotient.domain.retrospective.LookingBack;
import quotient.domain.retrospective.ProposingMarkups;
import quotient.domain.scenarios.TrackingCompliance;

/**
 * The rituals that keep margin, over one set of ports and one clock: the morning's triage, the end of the day, and
 * what a week or a month teaches.
 */
public record RitualUseCases(
        HoldingTriage holding,
        TriagingQuotes triaging,
        SummingUpPortfolios portfolios,
        ClosingTheDay closing,
        SettingAgenda agenda,
        LookingBack looking,
        ProposingMarkups proposing) {

    public static RitualUseCases over(
            Ports ports, SummingUpWeeks summing, TrackingCompliance tracking, NoticeIds ids, Clock clock) {
        TriageNotices triage = new TriageNotices(ports.outbox(), ids, ports.companies());
        ClosureNotices closure = new ClosureNotices(ports.outbox(), ids, ports.companies());
        SummingUpPortfolios portfolios =
                new SummingUpPortfolios(ports.scenarios(), ports.routineRuns(), ports.companies(), closure);
        GatheringDayFacts gathering = gathering(ports, portfolios);
        LookingBack looking = new LookingBack(
                ports.transactions(),
                summing,
                ports.quoteSteps(),
                ports.quotes(),
                ports.exceptions(),
                ports.companies(),
                ids);
        return new RitualUseCases(
                new HoldingTriage(ports.triages(), ports.quotes(), ports.companies(), triage),
                new TriagingQuotes(
                        ports.transactions(),
                        ports.triages(),
                        ports.quotes(),
                        ports.people(),
                        ports.companies(),
                        triage,
                        ports.audit(),
                        clock),
                portfolios,
                closing(ports, gathering, closure, clock),
                new SettingAgenda(gathering, ports.quotes(), ports.companies(), ids),
                looking,
                new ProposingMarkups(tracking, ports.policies(), looking));
    }

    /** The close of the day alone. */
    public static ClosingTheDay closing(Ports ports, NoticeIds ids, Clock clock) {
        ClosureNotices notices = new ClosureNotices(ports.outbox(), ids, ports.companies());
        SummingUpPortfolios portfolios =
                new SummingUpPortfolios(ports.scenarios(), ports.routineRuns(), ports.companies(), notices);
        return closing(ports, gathering(ports, portfolios), notices, clock);
    }

    private static GatheringDayFacts gathering(Ports ports, SummingUpPortfolios portfolios) {
        return new GatheringDayFacts(
                ports.quotes(),
                ports.quoteSteps(),
                ports.audit(),
                ports.triages(),
                ports.exceptions(),
                ports.alerts(),
                portfolios,
                ports.companies());
    }

    private static ClosingTheDay closing(
            Ports ports, GatheringDayFacts gathering, ClosureNotices notices, Clock clock) {
        return new ClosingTheDay(
                ports.transactions(),
                ports.closures(),
                gathering,
                ports.companies(),
                ports.people(),
                notices,
                ports.audit(),
                clock);
    }
}
