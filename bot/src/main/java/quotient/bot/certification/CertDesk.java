package quotient.bot.certification;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;

/** What the handlers of {@code /cert} work with: the use cases, and the ways to answer. */
public record CertDesk(CertWork work, Companies companies, Reception reception) {}
