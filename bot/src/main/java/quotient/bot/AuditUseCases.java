package quotient.bot;

import java.time.Clock;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.notices.NoticeIds;
import quotient.domain.pricingaudits.AuditNotices;
import quotient.domain.pricingaudits.AuditingPricing;
import quotient.domain.pricingaudits.DrawingRounds;
import quotient.domain.pricingaudits.FollowingFindings;
import quotient.domain.pricingaudits.ReadingCases;

/** What can be done with audits of quotes and exceptions, over one set of ports and one clock. */
public record AuditUseCases(DrawingRounds drawing, AuditingPricing auditing, FollowingFindings following) {

    public static AuditUseCases over(Ports ports, RaisingAlerts raising, NoticeIds ids, Clock clock) {
        AuditNotices notices = new AuditNotices(ports.outbox(), ids, ports.companies(), ports.people());
        ReadingCases cases = new ReadingCases(
                ports.quotes(),
                ports.exceptions(),
                ports.policies(),
                ports.people(),
                ports.clients(),
                ports.audit(),
                ports.companies(),
                clock);
        return new AuditUseCases(
                new DrawingRounds(
                        ports.audits(),
                        ports.quotes(),
                        ports.exceptions(),
                        ports.chainMarks(),
                        ports.companies(),
                        notices,
                        ports.audit()),
                new AuditingPricing(
                        ports.transactions(),
                        ports.audits(),
                        cases,
                        ports.people(),
                        ports.companies(),
                        notices,
                        ports.audit(),
                        clock),
                new FollowingFindings(
                        ports.transactions(),
                        ports.audits(),
                        cases,
                        raising,
                        ports.alerts(),
                        ports.companies(),
                        notices,
                        ports.audit(),
                        clock));
    }
}
