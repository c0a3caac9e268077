package quotient.bot.quotes;

import quotient.bot.slack.Reception;
import quotient.domain.company.Companies;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.DecidingApprovals;
import quotient.domain.dealdesk.FilingDeals;
import quotient.domain.dealdesk.FindingDuplicates;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealdesk.FollowingQuotes;
import quotient.domain.dealdesk.MeetingConditions;
import quotient.domain.dealdesk.ReportingQuotes;
import quotient.domain.dealdesk.RevisingQuotes;
import quotient.domain.dealdesk.SubmittingQuotes;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.Quoting;
import quotient.domain.promotions.FindingOffers;

/** What the handlers of {@code /quote} work with: the use cases, and the ways to answer. */
public record QuoteDesk(
        Quoting quoting,
        SubmittingQuotes submitting,
        DecidingApprovals deciding,
        MeetingConditions meeting,
        CarryingQuotes carrying,
        RevisingQuotes revising,
        FollowingQuotes following,
        FindingQuotes finding,
        ReportingQuotes reporting,
        FilingDeals filing,
        FindingDuplicates duplicates,
        FindingOffers offers,
        QuoteForm form,
        Policies policies,
        Companies companies,
        Reception reception) {}
