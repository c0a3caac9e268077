package quotient.bot.scenarios;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;

/** What the handlers of scenarios work with: the use cases, and the ways to answer. */
public record ScenarioDesk(ScenarioWork work, Companies companies, Reception reception) {}
