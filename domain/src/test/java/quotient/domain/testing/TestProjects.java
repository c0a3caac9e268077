package quotient.domain.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.MeasurementPeriod;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricSet;
import quotient.domain.roi.MetricValue;
import quotient.domain.roi.PeriodType;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectDates;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.ProjectScope;
import quotient.domain.roi.ProjectStatus;
import quotient.domain.roi.ProjectTerms;
import quotient.domain.roi.Remarks;
import quotient.domain.roi.Snapshot;
import quotient.domain.roi.Verdict;

/** Projects and figures as they may be kept. Unless told otherwise: a chatbot for Acme that went live on 10 January 2026. */
public final class TestProjects {
    public static final Instant AT = Instant.parse("2026-03-02T15:00:00.000000007Z");
    public static final Hand OLU = new Hand("U0OPS", "Olu", AT, "");
    public static final Hand MAX = new Hand("U0MGR", "Max", AT, "");
    public static final LocalDate CAPTURED = LocalDate.of(2025, 12, 15);

    private TestProjects() {}

    /** Costs 12,000 dollars once; all of an increase of revenue counts. */
    public static Project project(long number) {
        return project(number, "Acme", Optional.of("12000"), "100", Optional.of(LocalDate.of(2026, 1, 10)));
    }

    public static Project project(
            long number, String client, Optional<String> oneOff, String margin, Optional<LocalDate> goLive) {
        return new Project(
                ProjectId.ofNumber(number),
                client,
                "Chatbot <one>",
                Optional.of("chatbot"),
                ProjectStatus.DEPLOYED,
                new ProjectDates(Optional.of(LocalDate.of(2025, 11, 1)), goLive, Optional.empty()),
                new ProjectTerms(oneOff.map(Money::usd), Percent.of(margin), Money.usd("50")),
                new ProjectScope(Optional.of(3), Optional.of("half the time"), Optional.empty()),
                OLU);
    }

    /** {@code monthly_labor_cost=15000 period_type=week}: with words between them. */
    public static MetricSet metrics(String figures) {
        Map<Metric, MetricValue> values = new EnumMap<>(Metric.class);
        Optional<PeriodType> period = Optional.empty();
        for (String figure : figures.strip().split("\\s+")) {
            String[] parts = figure.split("=");
            Metric metric = Metric.ofWord(parts[0]).orElseThrow();
            if (metric == Metric.PERIOD_TYPE) {
                period = PeriodType.ofWord(parts[1]);
            } else {
                values.put(metric, new MetricValue(new BigDecimal(parts[1]), Confidence.HIGH, "books", ""));
            }
        }
        return new MetricSet(values, period);
    }

    public static Snapshot baseline(ProjectId project, int number, String figures) {
        return new Snapshot(
                project, number, CAPTURED, Optional.empty(), metrics(figures), Remarks.NONE, OLU, Optional.empty());
    }

    public static Snapshot reviewed(ProjectId project, int number, String figures) {
        return baseline(project, number, figures).judged(new Verdict(true, MAX));
    }

    public static Snapshot measurement(ProjectId project, int number, String day, String figures) {
        return new Snapshot(
                project,
                number,
                LocalDate.parse(day),
                Optional.of(MeasurementPeriod.MONTH),
                metrics(figures),
                Remarks.NONE,
                OLU,
                Optional.empty());
    }
}
