package quotient.bot.promotions;

import quotient.domain.promotions.FindingPromotions;
import quotient.domain.promotions.OpeningPromotions;

/** What can be done with promotions. */
public record PromotionWork(OpeningPromotions opening, FindingPromotions finding) {}
