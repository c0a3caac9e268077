package quotient.bot.dealexceptions;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;

/** What the handlers of {@code /exceptions} work with: the use cases, and the ways to answer. */
public record ExceptionDesk(ExceptionWork work, Companies companies, Reception reception) {}
