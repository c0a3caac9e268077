package quotient.bot.promotions;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;

/** What the handlers of promotions work with. */
public record PromotionDesk(PromotionWork work, Companies companies, Reception reception) {}
