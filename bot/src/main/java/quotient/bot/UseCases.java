package quotient.bot;

import java.time.Clock;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.DecidingApprovals;
import quotient.domain.dealdesk.ExpiringQuotes;
import quotient.domain.dealdesk.FilingDeals;
import quotient.domain.dealdesk.FindingDuplicates;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealdesk.FollowingQuotes;
import quotient.domain.dealdesk.ReportingQuotes;
import quotient.domain.dealdesk.RevisingQuotes;
import quotient.domain.dealdesk.SubmittingQuotes;
import quotient.domain.notices.NoticeIds;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.Quoting;
import quotient.domain.promotions.FindingOffers;

/** What can be done with quotes, over one set of ports and one clock. */
public record UseCases(
        Quoting quoting,
        SubmittingQuotes submitting,
        DecidingApprovals deciding,
        CarryingQuotes carrying,
        RevisingQuotes revising,
        FollowingQuotes following,
        FindingQuotes finding,
        ReportingQuotes reporting,
        FilingDeals filing,
        FindingDuplicates duplicates,
        ExpiringQuotes expiring,
        FindingOffers offers,
        QuoteForm form) {

    public static UseCases over(Ports ports, NoticeIds ids, Intake intake, Clock clock) {
        DealNotices notices = new DealNotices(ports.outbox(), ids);
        FindingQuotes finding = new FindingQuotes(ports.quotes(), ports.policies(), ports.companies(), ports.audit());
        FindingOffers offers = new FindingOffers(ports.promotions());
        Quoting quoting = new Quoting(
                ports.transactions(),
                ports.policies(),
                ports.companies(),
                ports.quotes(),
                ports.audit(),
                intake,
                offers,
                clock);
        return new UseCases(
                quoting,
                new SubmittingQuotes(
                        ports.transactions(),
                        ports.quotes(),
                        ports.people(),
                        ports.dealFiles(),
                        ports.policies(),
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                new DecidingApprovals(
                        ports.transactions(), ports.quotes(), ports.companies(), ports.audit(), notices, clock),
                new CarryingQuotes(
                        ports.transactions(),
                        ports.quotes(),
                        ports.dealFiles(),
                        ports.policies(),
                        ports.clients(),
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                new RevisingQuotes(ports.transactions(), ports.quotes(), quoting, ports.audit(), notices, clock),
                new FollowingQuotes(ports.transactions(), ports.quotes(), notices, clock),
                finding,
                new ReportingQuotes(
                        ports.transactions(),
                        finding,
                        ports.policies(),
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                new FilingDeals(
                        ports.transactions(),
                        ports.dealFiles(),
                        ports.quotes(),
                        ports.policies(),
                        ports.clients(),
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                new FindingDuplicates(ports.quotes(), ports.policies(), clock),
                new ExpiringQuotes(ports.quotes(), ports.policies(), ports.audit(), notices),
                offers,
                new QuoteForm(ports.clients()));
    }
}
