package quotient.domain.clientreports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.clientreports.ClientReport.Changed;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.Roi;
import quotient.domain.roi.Snapshot;

/**
 * What changed in the period, and why: the sums taken apart, and what was noted of the client's business and of the way of
 * measuring (M17). What reviewers wrote to each other is never read here.
 */
final class Changes {

    private final Roi roi;
    private final ReportPeriod period;
    private final Snapshot then;
    private final Optional<Snapshot> now;

    Changes(Roi roi, ReportPeriod period) {
        this.roi = roi;
        this.period = period;
        LocalDate dayBefore = period.from().minusDays(1);
        this.then = latest(roi, dayBefore)
                .orElseGet(() -> roi.of().history().baseline().orElseThrow());
        this.now = latest(roi, period.to());
    }

    List<Changed> list() {
        List<Changed> changes = new ArrayList<>();
        now.ifPresent(latest -> {
            cost(latest).ifPresent(changes::add);
            moved(Metric.MONTHLY_REVENUE, latest, List.of(Metric.CONVERSION_RATE_PERCENTAGE, Metric.AVG_DEAL_SIZE))
                    .ifPresent(changes::add);
            moved(
                            Metric.AVG_TASK_COMPLETION_TIME,
                            latest,
                            List.of(Metric.VOLUME_PER_PERIOD, Metric.REWORK_HOURS_PER_WEEK))
                    .ifPresent(changes::add);
            moved(
                            Metric.ERROR_RATE_PERCENTAGE,
                            latest,
                            List.of(Metric.ACCURACY_RATE_PERCENTAGE, Metric.QUALITY_CONTROL_HOURS_PER_WEEK))
                    .ifPresent(changes::add);
            moved(Metric.CSAT_SCORE, latest, List.of(Metric.AVG_RESPONSE_TIME_HOURS, Metric.COMPLAINTS_PER_MONTH))
                    .ifPresent(changes::add);
        });
        noted().forEach(changes::add);
        if (changes.isEmpty()) {
            changes.add(new Changed("The figures stand where they stood.", "Nothing new was measured in this period."));
        }
        return changes;
    }

    private Stream<Changed> noted() {
        return roi.of().history().measurements(period.to()).stream()
                .filter(entry -> period.holds(entry.day()))
                .flatMap(entry -> Stream.of(
                                said("In the business", entry, entry.remarks().business()),
                                said(
                                        "Measured in another way",
                                        entry,
                                        entry.remarks().methodology()))
                        .flatMap(Optional::stream));
    }

    private static Optional<Changed> said(String about, Snapshot entry, String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(about + ", " + ReportPeriod.spoken(entry.day()), words));
    }

    private Optional<Changed> cost(Snapshot latest) {
        return MonthlyCost.of(then.metrics())
                .flatMap(old -> MonthlyCost.of(latest.metrics())
                        .filter(old::isComparableWith)
                        .filter(cost -> cost.total().compareTo(old.total()) != 0)
                        .map(cost -> new Changed(
                                "The work costs " + ReportText.money(roi, cost.total()) + " a month, "
                                        + ReportText.money(roi, old.total()) + " before ("
                                        + ReportText.signedMoney(
                                                roi, cost.total().subtract(old.total())) + ").",
                                parts(latest, MonthlyCost.PARTS).orElse("The total was given without its parts."))));
    }

    private Optional<Changed> moved(Metric metric, Snapshot latest, List<Metric> beside) {
        return then.metrics()
                .amount(metric)
                .flatMap(old -> latest.metrics()
                        .amount(metric)
                        .filter(value -> value.compareTo(old) != 0)
                        .map(value -> new Changed(
                                ReportText.name(metric) + ": " + ReportText.amount(roi, metric, value) + ", "
                                        + ReportText.amount(roi, metric, old) + " before.",
                                parts(latest, beside)
                                        .map(parts -> "In the same time: " + parts)
                                        .orElse("Nothing else was measured that explains it."))));
    }

    /** {@code labor -$1,000.00, software unchanged}. */
    private Optional<String> parts(Snapshot latest, List<Metric> metrics) {
        String parts = metrics.stream()
                .flatMap(metric -> part(metric, latest).stream())
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(ReportText.capital(parts) + ".");
    }

    private Optional<String> part(Metric metric, Snapshot latest) {
        return then.metrics()
                .amount(metric)
                .flatMap(old -> latest.metrics()
                        .amount(metric)
                        .map(value ->
                                ReportText.name(metric).toLowerCase(Locale.ROOT) + " " + step(metric, old, value)));
    }

    private String step(Metric metric, BigDecimal old, BigDecimal value) {
        return old.compareTo(value) == 0
                ? "unchanged"
                : ReportText.amount(roi, metric, old) + " to " + ReportText.amount(roi, metric, value);
    }

    private static Optional<Snapshot> latest(Roi roi, LocalDate day) {
        return roi.of().history().measurements(day).stream().reduce((first, second) -> second);
    }
}
