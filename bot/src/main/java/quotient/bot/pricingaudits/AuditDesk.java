package quotient.bot.pricingaudits;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;
import quotient.domain.people.People;
import quotient.domain.pricingaudits.AuditingPricing;
import quotient.domain.pricingaudits.FollowingFindings;

/** What the handlers of audits work with. */
public record AuditDesk(
        AuditingPricing auditing,
        FollowingFindings following,
        People people,
        Companies companies,
        Reception reception) {}
