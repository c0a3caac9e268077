package quotient.bot;

import java.time.Clock;
import quotient.bot.scenarios.ScenarioWork;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.notices.NoticeIds;
import quotient.domain.scenarios.DraftingScenarios;
import quotient.domain.scenarios.FindingScenarios;
import quotient.domain.scenarios.NamingOwners;
import quotient.domain.scenarios.ReviewingPortfolios;
import quotient.domain.scenarios.ScenarioJournal;
import quotient.domain.scenarios.ScenarioNotices;
import quotient.domain.scenarios.TestingScenarios;
import quotient.domain.scenarios.TrackingCompliance;
import quotient.domain.scenarios.UsingScenarios;

/** What can be done with the options of a proposal, over one set of ports and one clock. */
final class ScenarioUseCases {

    private ScenarioUseCases() {}

    static ScenarioWork over(
            Ports ports,
            UseCases quotes,
            OpeningExceptions opening,
            RaisingAlerts raising,
            NoticeIds ids,
            Clock clock) {
        ScenarioNotices notices = new ScenarioNotices(ports.outbox(), ids);
        ScenarioJournal journal = new ScenarioJournal(ports.scenarios(), ports.audit(), notices);
        TestingScenarios testing = new TestingScenarios(quotes.finding(), quotes.quoting());
        return new ScenarioWork(
                testing,
                new DraftingScenarios(ports.transactions(), testing, ports.scenarios(), journal, notices, clock),
                new NamingOwners(ports.transactions(), journal, ports.people(), notices, clock),
                new ReviewingPortfolios(
                        ports.transactions(),
                        ports.scenarios(),
                        journal,
                        ports.people(),
                        ports.companies(),
                        notices,
                        opening,
                        ports.quotes(),
                        clock),
                new UsingScenarios(ports.transactions(), journal, quotes.quoting(), opening, clock),
                new FindingScenarios(ports.scenarios(), journal),
                new TrackingCompliance(ports.transactions(), ports.scenarios(), raising, ports.companies(), ids));
    }
}
