package quotient.bot.incidents;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;

/** What the handlers of {@code /incident} work with: the use cases, and the ways to answer. */
public record IncidentDesk(IncidentWork work, Companies companies, Reception reception) {}
