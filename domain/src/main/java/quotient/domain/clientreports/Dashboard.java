package quotient.domain.clientreports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.clientreports.ClientReport.Compared;
import quotient.domain.clientreports.ClientReport.Way;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricGroup;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.Roi;
import quotient.domain.roi.Snapshot;

/** Before and now: the baseline that counts beside the latest measurement that has the figure (I5). */
final class Dashboard {

    private static final Set<Metric> HIGHER_IS_BETTER = Set.of(
            Metric.ACCURACY_RATE_PERCENTAGE,
            Metric.NPS_SCORE,
            Metric.CSAT_SCORE,
            Metric.CONVERSION_RATE_PERCENTAGE,
            Metric.AVG_DEAL_SIZE,
            Metric.LEADS_PER_MONTH,
            Metric.MONTHLY_REVENUE,
            Metric.SYSTEM_UPTIME_PERCENTAGE,
            Metric.USER_ADOPTION_RATE);
    private static final Set<Metric> NEITHER_IS_BETTER =
            Set.of(Metric.VOLUME_PER_PERIOD, Metric.PERIOD_TYPE, Metric.AI_SOLUTION_COST);
    private static final Set<Metric> TOLD_BY_THE_MONTH = Set.of(
            Metric.ANNUAL_LABOR_COST, Metric.ANNUAL_SOFTWARE_COST, Metric.TOTAL_ANNUAL_COST, Metric.TOTAL_MONTHLY_COST);

    private final Roi roi;
    private final Snapshot baseline;

    Dashboard(Roi roi) {
        this.roi = roi;
        this.baseline = roi.of().history().baseline().orElseThrow();
    }

    List<Compared> rows() {
        List<Compared> rows = new ArrayList<>();
        cost().ifPresent(rows::add);
        for (Metric metric : Metric.values()) {
            if (metric != Metric.PERIOD_TYPE && !TOLD_BY_THE_MONTH.contains(metric)) {
                row(metric).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The latest on or before the last day of the period. */
    static Optional<BigDecimal> now(Roi roi, Metric metric) {
        return roi.of().history().measurements(roi.asOf()).stream()
                .flatMap(entry -> entry.metrics().amount(metric).stream())
                .reduce((first, second) -> second);
    }

    /** What the work costs now, of the same parts as before. */
    static Optional<MonthlyCost> costNow(Roi roi, MonthlyCost before) {
        return roi.of().history().measurements(roi.asOf()).stream()
                .flatMap(entry -> MonthlyCost.of(entry.metrics()).stream())
                .filter(before::isComparableWith)
                .reduce((first, second) -> second);
    }

    static Way way(Metric metric, BigDecimal before, BigDecimal now) {
        if (NEITHER_IS_BETTER.contains(metric)) {
            return Way.NEITHER;
        }
        int moved = now.compareTo(before) * (HIGHER_IS_BETTER.contains(metric) ? 1 : -1);
        return moved == 0 ? Way.SAME : moved > 0 ? Way.BETTER : Way.WORSE;
    }

    private Optional<Compared> cost() {
        return MonthlyCost.of(baseline.metrics())
                .flatMap(before -> costNow(roi, before)
                        .map(now -> new Compared(
                                ReportText.capital(MetricGroup.COST.code()),
                                "Cost of the work a month",
                                ReportText.money(roi, before.total()),
                                ReportText.money(roi, now.total()),
                                ReportText.percentChange(before.total(), now.total())
                                        .orElse(""),
                                way(Metric.TOTAL_MONTHLY_COST, before.total(), now.total()))));
    }

    private Optional<Compared> row(Metric metric) {
        Optional<BigDecimal> before = baseline.metrics().amount(metric);
        return now(roi, metric)
                .filter(now -> before.isPresent() || !metric.isOfBaseline())
                .map(now -> new Compared(
                        ReportText.capital(metric.group().code()),
                        metric == Metric.AI_SOLUTION_COST ? "Fee for the solution a month" : ReportText.name(metric),
                        before.map(old -> ReportText.amount(roi, metric, old)).orElse("none"),
                        ReportText.amount(roi, metric, now),
                        before.flatMap(old -> ReportText.percentChange(old, now))
                                .orElse(""),
                        before.map(old -> way(metric, old, now)).orElse(Way.NEITHER)));
    }
}
