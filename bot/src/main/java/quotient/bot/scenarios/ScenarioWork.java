package quotient.bot.scenarios;

import quotient.domain.scenarios.DraftingScenarios;
import quotient.domain.scenarios.FindingScenarios;
import quotient.domain.scenarios.NamingOwners;
import quotient.domain.scenarios.ReviewingPortfolios;
import quotient.domain.scenarios.TestingScenarios;
import quotient.domain.scenarios.TrackingCompliance;
import quotient.domain.scenarios.UsingScenarios;

/** Everything that can be done with scenarios. */
public record ScenarioWork(
        TestingScenarios testing,
        DraftingScenarios drafting,
        NamingOwners owners,
        ReviewingPortfolios reviewing,
        UsingScenarios using,
        FindingScenarios finding,
        TrackingCompliance tracking) {}
