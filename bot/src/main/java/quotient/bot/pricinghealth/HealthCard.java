package quotient.bot.pricinghealth;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import quotient.domain.deskhealth.DeskHealth;
import quotient.domain.pricing.Quote;
import quotient.domain.pricinghealth.PricingHealth;

/**
 * What {@code /health} shows to one person.
 *
 * @param pricing empty for those who may not see it, and when the database does not answer
 * @param waiting for this person's decision, oldest first
 * @param zone of the company
 */
record HealthCard(DeskHealth desk, Optional<PricingHealth> pricing, List<Quote> waiting, ZoneId zone) {

    HealthCard {
        waiting = List.copyOf(waiting);
    }
}
