package quotient.bot;

import java.time.Clock;
import quotient.domain.dealdesk.Approvers;
import quotient.domain.dealdesk.Asking;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.DecidingApprovals;
import quotient.domain.dealdesk.ExpiringQuotes;
import quotient.domain.dealdesk.FilingDeals;
import quotient.domain.dealdesk.FindingDuplicates;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealdesk.FollowingQuotes;
import quotient.domain.dealdesk.MeetingConditions;
import quotient.domain.dealdesk.ReportingQuotes;
import quotient.domain.dealdesk.RevisingQuotes;
import quotient.domain.dealdesk.SubmittingQuotes;
import quotient.domain.dealdesk.WaitingApprovals;
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
        MeetingConditions meeting,
        CarryingQuotes carrying,
        RevisingQuotes revising,
        FollowingQuotes following,
        FindingQuotes finding,
        ReportingQuotes reporting,
        WaitingApprovals waiting,
        FilingDeals filing,
        FindingDuplicates duplicates,
        ExpiringQuotes expiring,
        FindingOffers offers,
        QuoteForm form) {

    public static UseCases over(Ports ports, NoticeIds ids, Intake intake, Clock clock) {
        DealNotices notices = new DealNotices(ports.outbox(), ids);
        Approvers approvers = approvers(ports);
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
                        approvers,
                        asking(ports),
                        ports.dealFiles(),
                        ports.policies(),
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                new DecidingApprovals(
                        ports.transactions(),
                        ports.quotes(),
                        approvers,
                        ports.companies(),
                        ports.audit(),
                        notices,
                        clock),
                meeting(ports, notices, clock),
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
                waiting(ports),
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

    static Approvers approvers(Ports ports) {
        return new Approvers(ports.people(), ports.absences(), ports.companies());
    }

    static Asking asking(Ports ports) {
        return new Asking(ports.asks(), approvers(ports), ports.policies(), ports.companies());
    }

    static WaitingApprovals waiting(Ports ports) {
        return new WaitingApprovals(ports.quotes(), approvers(ports), asking(ports), ports.audit());
    }

    static MeetingConditions meeting(Ports ports, DealNotices notices, Clock clock) {
        return new MeetingConditions(
                ports.transactions(),
                ports.quotes(),
                approvers(ports),
                ports.companies(),
                ports.audit(),
                notices,
                clock);
    }
}
