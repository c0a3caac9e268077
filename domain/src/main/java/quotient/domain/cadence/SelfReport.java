package quotient.domain.cadence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricGroup;
import quotient.domain.roi.MetricSet;
import quotient.domain.roi.PeriodType;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.Snapshot;

/**
 * The form for a due measurement (M9), as the client may read it: their own figures from before and from last time, and no
 * field for what the work costs us, for notes, or for anybody else.
 *
 * @param day that stands in it at first
 */
public record SelfReport(
        DueId id, String client, String project, Due due, LocalDate day, Currency currency, List<Line> lines) {

    private static final Set<Metric> YEARLY =
            Set.of(Metric.ANNUAL_LABOR_COST, Metric.ANNUAL_SOFTWARE_COST, Metric.TOTAL_ANNUAL_COST);

    public SelfReport {
        lines = List.copyOf(lines);
    }

    /** One figure: what it was before the work, and the last time it was measured. */
    public record Line(Metric metric, Optional<BigDecimal> baseline, Optional<BigDecimal> last) {}

    static SelfReport of(ProjectCadence cadence, Due due) {
        Project project = cadence.project();
        LocalDate day = due.day().isAfter(cadence.today()) ? cadence.today() : due.day();
        return new SelfReport(
                new DueId(project.id(), due.step()),
                project.client(),
                project.name(),
                due,
                day,
                project.terms().hourlyRate().currency(),
                Stream.of(Metric.values())
                        .filter(metric -> isAsked(cadence.history(), metric))
                        .map(metric -> line(cadence.history(), metric))
                        .toList());
    }

    /** By what the volume was counted last. */
    public static Optional<PeriodType> periodType(ProjectHistory history) {
        return entries(history)
                .flatMap(entry -> entry.metrics().periodType().stream())
                .reduce((first, last) -> last);
    }

    /** What must be tracked (M18), and what somebody has tracked before; what the solution costs is not theirs to say. */
    private static boolean isAsked(ProjectHistory history, Metric metric) {
        if (metric == Metric.AI_SOLUTION_COST) {
            return false;
        }
        boolean isUsual =
                metric.tier() == Metric.Tier.MUST && metric.group() != MetricGroup.DELIVERY && !YEARLY.contains(metric);
        return isUsual || isTracked(history, metric);
    }

    private static boolean isTracked(ProjectHistory history, Metric metric) {
        return entries(history).anyMatch(entry -> entry.metrics().has(metric));
    }

    private static Line line(ProjectHistory history, Metric metric) {
        return new Line(
                metric,
                history.baseline()
                        .or(history::latestBaseline)
                        .map(Snapshot::metrics)
                        .flatMap(figures -> figures.amount(metric)),
                history.measurements().stream()
                        .map(Snapshot::metrics)
                        .flatMap((MetricSet figures) -> figures.amount(metric).stream())
                        .reduce((first, last) -> last));
    }

    private static Stream<Snapshot> entries(ProjectHistory history) {
        return Stream.concat(history.latestBaseline().stream(), history.measurements().stream());
    }
}
