package quotient.domain.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.clientreports.DecidingReports;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.DraftingReports;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.Postman;
import quotient.domain.clientreports.ReportJournal;
import quotient.domain.clientreports.ReportNotices;
import quotient.domain.clientreports.SendingReports;
import quotient.domain.company.Client;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientStatus;
import quotient.domain.company.Company;
import quotient.domain.money.Money;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.Measured;
import quotient.domain.roi.MeasurementPeriod;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricSet;
import quotient.domain.roi.MetricValue;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Remarks;
import quotient.domain.roi.RoiJournal;
import quotient.domain.roi.RoiNotices;
import quotient.domain.roi.Snapshot;

/**
 * Everything about reports over ports in memory, at 10:00 on 1 April 2027 in New York: Acme has a chatbot since
 * 10 January 2026, fifteen measurements of it, and secrets in every place that clients must not read.
 */
public final class ReportingDesk implements Postman {
    public static final String SECRET = "SECRET-";
    public static final ProjectId PROJECT = ProjectId.ofNumber(1001);
    public static final Actor OLU = new Actor("U0OPS", "Olu", Set.of(Role.OPS), Optional.empty());
    public static final Actor CLEO = new Actor("U0CSM", "Cleo", Set.of(Role.CSM), Optional.empty());
    public static final Actor LEE = new Actor("U0LEAD", "Lee", Set.of(Role.REVENUE_LEAD), Optional.empty());

    public final Ports ports = Ports.inMemory();
    public final FakeClock clock = FakeClock.at("2027-04-01T10:00:00-04:00");
    public final FindingRoi finding;
    public final DraftingReports drafting;
    public final DecidingReports deciding;
    public final SendingReports sending;
    /** Every letter that was handed over. */
    public final List<Dispatch> letters = new ArrayList<>();

    public Handed answer = Handed.TAKEN;

    public ReportingDesk() {
        CountedNoticeIds ids = new CountedNoticeIds();
        RoiNotices roiNotices = new RoiNotices(ports.outbox(), ids, ports.companies());
        finding = new FindingRoi(
                ports.transactions(),
                ports.projects(),
                ports.clients(),
                ports.companies(),
                new RoiJournal(
                        ports.projects(),
                        ports.clientProfiles(),
                        ports.companies(),
                        ports.auditTrail(),
                        roiNotices,
                        Measured.UNHEARD),
                roiNotices,
                clock);
        ReportJournal journal = new ReportJournal(
                finding,
                ports.clients(),
                ports.clientProfiles(),
                ports.people(),
                ports.companies(),
                ports.auditTrail());
        ReportNotices notices = new ReportNotices(ports.outbox(), ids, ports.companies());
        sending = new SendingReports(
                ports.transactions(), ports.clientReports(), ports.dispatches(), ports.fates(), this, journal, notices);
        drafting = new DraftingReports(
                ports.transactions(),
                ports.clientReports(),
                ports.projects(),
                ports.clients(),
                finding,
                journal,
                notices,
                clock);
        deciding = new DecidingReports(
                ports.transactions(), ports.clientReports(), finding, journal, notices, sending, clock);
        furnish();
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Handed hand(Dispatch dispatch, KeptReport report) {
        letters.add(dispatch);
        return answer;
    }

    private void furnish() {
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("revenue", "C0REV", "ops", "C0OPS")));
        client("Acme", "C0ACME", "Ann Lee <ann@acme.example>");
        client(SECRET + "other", "C0OTHER", "Sue <sue@other.example>");
        ports.projects().add(TestProjects.project(1001));
        ports.projects()
                .add(TestProjects.project(
                        1002, SECRET + "other", Optional.of("987654"), "100", Optional.of(LocalDate.of(2026, 1, 10))));
        ports.projects().enter(TestProjects.reviewed(PROJECT, 1, figures(0)));
        YearMonth first = YearMonth.of(2026, 1);
        for (int month = 1; month <= 15; month++) {
            ports.projects()
                    .enter(measurement(month, first.plusMonths(month - 1L).atEndOfMonth()));
        }
    }

    private void client(String name, String channel, String contact) {
        ports.clients()
                .keep(new Client(
                        name,
                        Optional.empty(),
                        Optional.of(SECRET + "plan"),
                        Optional.of(channel),
                        Optional.empty(),
                        Optional.of(new PersonId("U0REP"))));
        ports.clientProfiles()
                .keep(new ClientProfile(
                        ports.clientProfiles().nextNumber(),
                        name,
                        ClientStatus.ACTIVE,
                        Optional.of(SECRET + "industry"),
                        Optional.of(SECRET + "size"),
                        Optional.of(SECRET + "revenue"),
                        Optional.empty(),
                        Optional.of(Money.usd("77123.45")),
                        Optional.of(contact)));
    }

    /** What reviewers write to each other, and where a figure was read, are for nobody else. */
    public static Snapshot measurement(int month, LocalDate day) {
        MetricSet plain = TestProjects.metrics(figures(month));
        MetricSet noted = plain.with(
                Metric.MONTHLY_LABOR_COST,
                new MetricValue(
                        plain.amount(Metric.MONTHLY_LABOR_COST).orElseThrow(),
                        Confidence.MEDIUM,
                        SECRET + "source",
                        SECRET + "figure note"));
        return new Snapshot(
                PROJECT,
                month + 1,
                day,
                Optional.of(MeasurementPeriod.MONTH),
                noted,
                new Remarks(
                        SECRET + "reason",
                        SECRET + "notes",
                        month == 14 ? "Errors are counted by the new ticket system." : "",
                        month == 15 ? "A second shop opened in March; volume rose with it." : ""),
                TestProjects.OLU,
                Optional.empty());
    }

    private static String figures(int month) {
        return "monthly_labor_cost=" + (15000 - 350 * month) + " monthly_software_cost=" + (500 + 10 * month)
                + " monthly_overhead_cost=2000 monthly_error_cost=" + (800 - 40 * month)
                + " avg_task_completion_time=" + decimal(45 - 1.5 * month) + " volume_per_period=" + (400 + 15 * month)
                + " period_type=week rework_hours_per_week=" + (20 - month)
                + " error_rate_percentage=" + decimal(8.5 - 0.35 * month)
                + " quality_control_hours_per_week=" + decimal(12 - 0.5 * month)
                + " nps_score=" + (20 + month) + " csat_score=" + (70 + month)
                + " complaints_per_month=" + (30 - month)
                + " avg_response_time_hours=" + decimal(10 - 0.5 * month)
                + " conversion_rate_percentage=" + decimal(2.5 + 0.05 * month)
                + " avg_deal_size=900 leads_per_month=" + (300 + 4 * month)
                + " monthly_revenue=" + (40000 + 500 * month)
                + (month == 0
                        ? ""
                        : " ai_solution_cost=600 system_uptime_percentage=99.9 user_adoption_rate=" + (50 + 2 * month));
    }

    private static String decimal(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
