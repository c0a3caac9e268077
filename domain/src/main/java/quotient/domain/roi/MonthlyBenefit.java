package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a month brings, by what is known on a day (D11). Each part is read from the latest measurement on or before that
 * day that has it; savings and increases may be negative (X19).
 *
 * @param costSavings baseline total - current total, in the company's currency a month, without the AI solution's own cost
 * @param revenueIncrease current - baseline monthly revenue, in full
 * @param benefit cost savings + revenue increase at the gross margin. A part that cannot be known is left out and said
 * @param aiCost what the AI solution costs a month; 0 with a note when nobody said
 */
record MonthlyBenefit(Figure costSavings, Figure revenueIncrease, Figure benefit, Figure aiCost) {

    static MonthlyBenefit on(LocalDate day, RoiCase roi) {
        if (roi.baseline().isEmpty()) {
            return none(roi.whyNoBaseline());
        }
        if (roi.latest(day).isEmpty()) {
            return none(roi.whyNoMeasurement(day));
        }
        Snapshot baseline = roi.baseline().orElseThrow();
        Figure savings = costSavings(baseline, day, roi);
        Figure increase = revenueIncrease(baseline, day, roi);
        return new MonthlyBenefit(savings, increase, benefit(savings, increase, roi), aiCost(day, roi));
    }

    /** What is left of the benefit when the AI solution is paid; in the company's currency a month. */
    Figure net() {
        return benefit.with(aiCost, BigDecimal::subtract);
    }

    private static MonthlyBenefit none(String reason) {
        Figure missing = Figure.missing(reason);
        return new MonthlyBenefit(missing, missing, missing, missing);
    }

    private static Figure costSavings(Snapshot baseline, LocalDate day, RoiCase roi) {
        Optional<MonthlyCost> before = MonthlyCost.of(baseline.metrics());
        if (before.isEmpty()) {
            return Figure.missing("the " + baseline.spoken() + " has no cost");
        }
        return roi.latest(
                        day,
                        metrics -> MonthlyCost.of(metrics)
                                .filter(before.get()::isComparableWith)
                                .isPresent())
                .map(current -> savings(baseline, before.get(), current))
                .orElseGet(() -> Figure.missing(
                        notComparable(before.get(), roi.latest(day).orElseThrow())));
    }

    private static Figure savings(Snapshot baseline, MonthlyCost before, Snapshot current) {
        MonthlyCost now = MonthlyCost.of(current.metrics()).orElseThrow();
        return Figure.of(before.total().subtract(now.total()), line(baseline, before), line(current, now));
    }

    private static String notComparable(MonthlyCost before, Snapshot current) {
        return MonthlyCost.of(current.metrics())
                .map(now ->
                        "the " + current.spoken() + " and the baseline do not hold the same parts of the cost: give "
                                + (now.lacks(before).isEmpty()
                                        ? "total_monthly_cost in both"
                                        : now.lacks(before) + ", 0 if there is none, or total_monthly_cost"))
                .orElse("the " + current.spoken() + " has no cost");
    }

    private static Figure revenueIncrease(Snapshot baseline, LocalDate day, RoiCase roi) {
        return change(Metric.MONTHLY_REVENUE, baseline, day, roi);
    }

    /** Current - baseline of one metric, in its unit. */
    static Figure change(Metric metric, Snapshot baseline, LocalDate day, RoiCase roi) {
        Figure before = amount(metric, baseline);
        Figure now = roi.latest(day, metrics -> metrics.has(metric))
                .map(current -> amount(metric, current))
                .orElseGet(() -> Figure.missing("no measurement on or before " + day + " has " + metric.code()));
        return before.with(now, (old, current) -> current.subtract(old));
    }

    static Figure amount(Metric metric, Snapshot entry) {
        return entry.metrics()
                .value(metric)
                .map(value -> Figure.of(value.amount(), line(entry, metric, value)))
                .orElseGet(() -> Figure.missing("the " + entry.spoken() + " has no " + metric.code()));
    }

    private static Figure benefit(Figure savings, Figure increase, RoiCase roi) {
        Figure counted = increase.times(roi.project().terms().grossMargin().fraction())
                .from("gross margin " + roi.project().terms().grossMargin());
        if (savings.isThere() && increase.isThere()) {
            return savings.with(counted, BigDecimal::add);
        }
        if (!savings.isThere() && !increase.isThere()) {
            return Figure.missing(savings.note());
        }
        return savings.isThere()
                ? savings.noted("Revenue is left out: " + increase.note() + ".")
                : counted.noted("Cost savings are left out: " + savings.note() + ".");
    }

    private static Figure aiCost(LocalDate day, RoiCase roi) {
        return roi.latest(day, metrics -> metrics.has(Metric.AI_SOLUTION_COST))
                .map(current -> amount(Metric.AI_SOLUTION_COST, current))
                .orElseGet(() -> Figure.of(BigDecimal.ZERO)
                        .noted("No measurement on or before " + day
                                + " has ai_solution_cost, so it counts as 0; give it, even if it is 0."));
    }

    private static String line(Snapshot entry, MonthlyCost cost) {
        String parts = cost.from().stream().map(Metric::code).collect(Collectors.joining(" + "));
        return entry.spoken() + ": " + parts + " = " + Shown.amount(cost.total()) + " a month, confidence "
                + entry.metrics().confidence(cost.from()).code() + sources(entry, cost.from());
    }

    private static String sources(Snapshot entry, List<Metric> metrics) {
        String sources = metrics.stream()
                .flatMap(metric -> entry.metrics().value(metric).stream())
                .map(MetricValue::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return sources.isEmpty() ? "" : ", from " + sources;
    }

    private static String line(Snapshot entry, Metric metric, MetricValue value) {
        return entry.spoken() + ": " + metric.code() + " " + Shown.plain(value.amount()) + ", confidence "
                + value.confidence().code() + (value.source().isEmpty() ? "" : ", from " + value.source());
    }
}
