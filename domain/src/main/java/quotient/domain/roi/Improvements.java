package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What got better since the baseline (D13), by the latest measurement that has the figure. A baseline of zero or without
 * the figure gives no percentage but its reason, never 0 and never infinity.
 */
final class Improvements {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final List<Metric> WEEKLY_HOURS =
            List.of(Metric.REWORK_HOURS_PER_WEEK, Metric.QUALITY_CONTROL_HOURS_PER_WEEK);

    private final RoiCase roi;

    Improvements(RoiCase roi) {
        this.roi = roi;
    }

    /** (baseline - current) / baseline x 100, in percent; negative when it got worse. */
    Figure reduction(Metric metric) {
        return withBaseline(baseline -> {
            Figure before = MonthlyBenefit.amount(metric, baseline);
            if (before.value().filter(old -> old.signum() == 0).isPresent()) {
                return Figure.missing("the " + baseline.spoken() + " has " + metric.code()
                        + " 0, and there is no percentage of nothing");
            }
            return before.with(change(metric, baseline), (old, change) -> percent(change.negate(), old));
        });
    }

    /** Current - baseline, in the unit of the metric: points of a score, percentage points of a rate. */
    Figure points(Metric metric) {
        return withBaseline(baseline -> change(metric, baseline));
    }

    /** ((current volume a month / current total cost) / (the same of the baseline) - 1) x 100, in percent. */
    Figure efficiencyGain() {
        return withBaseline(baseline -> {
            Optional<Snapshot> current = roi.latest(
                    roi.asOf(),
                    metrics -> metrics.volumePerMonth().isPresent()
                            && MonthlyCost.of(metrics).isPresent());
            return current.filter(now -> isComparable(baseline, now))
                    .map(now -> efficiency(baseline).with(efficiency(now), Improvements::gain))
                    .orElseGet(() -> Figure.missing(whyNoEfficiency(current)));
        });
    }

    /** Hours a week: task time saved at the current volume, and hours of rework and quality control saved. */
    Figure hoursSaved() {
        return withBaseline(baseline -> {
            Figure hours = taskHours(baseline);
            for (Metric metric : WEEKLY_HOURS) {
                Figure saved = change(metric, baseline).times(BigDecimal.ONE.negate());
                hours = hours.isThere() && saved.isThere() ? hours.with(saved, BigDecimal::add) : either(hours, saved);
            }
            return hours;
        });
    }

    /** In the company's currency a month (M22). */
    Figure hoursValue() {
        BigDecimal rate = roi.project().terms().hourlyRate().amount();
        return hoursSaved().times(PeriodType.WEEK.perMonth()).times(rate).from("hourly rate " + Shown.amount(rate));
    }

    private interface FromBaseline {
        Figure reckon(Snapshot baseline);
    }

    private Figure withBaseline(FromBaseline figure) {
        if (roi.baseline().isEmpty()) {
            return Figure.missing(roi.whyNoBaseline());
        }
        return roi.latest(roi.asOf()).isEmpty()
                ? Figure.missing(roi.whyNoMeasurement(roi.asOf()))
                : figure.reckon(roi.baseline().orElseThrow());
    }

    private Figure change(Metric metric, Snapshot baseline) {
        return MonthlyBenefit.change(metric, baseline, roi.asOf(), roi);
    }

    private Figure taskHours(Snapshot baseline) {
        Optional<Snapshot> counted =
                roi.latest(roi.asOf(), metrics -> metrics.volumePerMonth().isPresent());
        Figure volume = counted.map(current -> Figure.of(
                        current.metrics().volumePerMonth().orElseThrow(),
                        current.spoken() + ": volume "
                                + Shown.plain(current.metrics()
                                        .amount(Metric.VOLUME_PER_PERIOD)
                                        .orElseThrow()) + " a "
                                + current.metrics().periodType().orElseThrow().code()))
                .orElseGet(() -> Figure.missing("no measurement has volume_per_period with its period_type"));
        return change(Metric.AVG_TASK_COMPLETION_TIME, baseline)
                .times(BigDecimal.ONE.negate())
                .with(
                        volume,
                        (minutes, pieces) -> minutes.multiply(pieces)
                                .divide(MINUTES_AN_HOUR, MathContext.DECIMAL128)
                                .divide(PeriodType.WEEK.perMonth(), MathContext.DECIMAL128));
    }

    private static Figure either(Figure first, Figure second) {
        return first.isThere() || !second.isThere() ? first : second;
    }

    private static Figure efficiency(Snapshot entry) {
        Optional<MonthlyCost> cost = MonthlyCost.of(entry.metrics());
        Optional<BigDecimal> volume = entry.metrics().volumePerMonth();
        if (volume.isEmpty()) {
            return Figure.missing("the " + entry.spoken() + " has no volume_per_period with its period_type");
        }
        if (cost.filter(known -> known.total().signum() > 0).isEmpty()) {
            return Figure.missing("the " + entry.spoken() + " has no cost above 0");
        }
        return Figure.of(
                volume.get().divide(cost.get().total(), MathContext.DECIMAL128),
                entry.spoken() + ": " + Shown.amount(volume.get()) + " a month for "
                        + Shown.amount(cost.get().total()));
    }

    private static BigDecimal gain(BigDecimal before, BigDecimal now) {
        return percent(now.subtract(before), before);
    }

    private static boolean isComparable(Snapshot baseline, Snapshot current) {
        return efficiency(baseline)
                        .value()
                        .filter(before -> before.signum() > 0)
                        .isPresent()
                && MonthlyCost.of(baseline.metrics())
                        .flatMap(before -> MonthlyCost.of(current.metrics()).map(before::isComparableWith))
                        .orElse(false);
    }

    private String whyNoEfficiency(Optional<Snapshot> current) {
        Snapshot baseline = roi.baseline().orElseThrow();
        Figure before = efficiency(baseline);
        if (!before.isThere()) {
            return before.note();
        }
        if (before.value().orElseThrow().signum() == 0) {
            return "the " + baseline.spoken() + " has a volume of 0";
        }
        return current.map(now -> "the " + now.spoken()
                        + " and the baseline do not hold the same parts of the cost, or it has no cost above 0")
                .orElse("no measurement has both a cost and volume_per_period with its period_type");
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }
}
