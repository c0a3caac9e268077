package quotient.bot.pricinghealth;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.deskhealth.CheckingDesk;
import quotient.domain.pricinghealth.CheckingPricingHealth;
import quotient.domain.pricinghealth.SendingCostPictures;
import quotient.domain.pricinghealth.ShowingDashboard;

/** What the handlers of {@code /health} work with: the use cases, and the ways to answer. */
public record HealthDesk(
        CheckingDesk desk,
        CheckingPricingHealth pricing,
        ShowingDashboard dashboard,
        SendingCostPictures pictures,
        FindingQuotes finding,
        Companies companies,
        Reception reception) {}
