package quotient.domain.scenarios;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Companies;
import quotient.domain.digests.Week;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Urgency;

/** Follows how many options of proposals keep their guardrail: an alert when too few do, and the trend by the week. */
public final class TrackingCompliance {

    /** The weeks up to a moment, by segment. Facts: {@code zone}, {@code to}. */
    public static final Kind TREND = new Kind("portfolio_compliance", false);

    private static final int WEEKS = 8;
    private static final String SUBJECT = "week";

    private final Transactions transactions;
    private final Scenarios scenarios;
    private final RaisingAlerts raising;
    private final Companies companies;
    private final NoticeIds ids;

    public TrackingCompliance(
            Transactions transactions, Scenarios scenarios, RaisingAlerts raising, Companies companies, NoticeIds ids) {
        this.transactions = transactions;
        this.scenarios = scenarios;
        this.raising = raising;
        this.companies = companies;
        this.ids = ids;
    }

    /** The seven days up to that moment. */
    public ComplianceWeek week(Instant to) {
        return count(new Week(companies.current().zone(), to));
    }

    /** Raises the alert, or clears it (P98). Joins the caller's transaction. */
    public void tell(ComplianceWeek week, Instant at) {
        String kind = DeskKinds.PORTFOLIO_COMPLIANCE.code();
        week.severity()
                .ifPresentOrElse(
                        bad -> raising.raise(Signal.of(kind, SUBJECT, bad, week.sentence() + ".", at)),
                        () -> raising.clear(kind, SUBJECT, at));
    }

    /** Eight weeks up to that one, the oldest first (P46). */
    public List<ComplianceWeek> trend(Week last) {
        return transactions.read(
                () -> last.last(WEEKS).stream().map(this::count).toList());
    }

    /** To revenue; none without a channel, or when no proposal was tested in all those weeks. */
    public List<Notice> notices(ZoneId zone, Instant to) {
        boolean any = trend(new Week(zone, to)).stream().anyMatch(week -> week.portfolios() > 0);
        Optional<String> channel = companies.current().channel("revenue").filter(named -> any);
        return channel.stream()
                .map(named -> new Notice(
                        ids.next(),
                        TREND,
                        "compliance:" + to,
                        Destination.channel(named),
                        Urgency.LOW,
                        to,
                        Map.of("zone", zone.getId(), "to", to.toString())))
                .toList();
    }

    private ComplianceWeek count(Week week) {
        return new ComplianceWeek(week, scenarios.compliance(week.from(), week.to()));
    }
}
