package quotient.domain.clientreports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Snapshot;
import quotient.domain.roi.Trend;

/** What a report makes of the figures: what went well, what did not, and what to do first (I5). */
final class Findings {

    private static final BigDecimal WELL_ADOPTED = BigDecimal.valueOf(80);
    private static final Map<RoiFigure, String> WINS = new LinkedHashMap<>();
    private static final Map<RoiFigure, String> SETBACKS = new LinkedHashMap<>();
    private static final Map<Metric, String> PARTS = new LinkedHashMap<>();

    static {
        WINS.put(RoiFigure.COST_SAVINGS_MONTHLY, "The work costs %s less a month than before.");
        WINS.put(RoiFigure.REVENUE_INCREASE, "Revenue is %s a month above the baseline.");
        WINS.put(RoiFigure.ERROR_REDUCTION_PERCENTAGE, "There are %s fewer errors.");
        WINS.put(RoiFigure.TIME_SAVINGS_PERCENTAGE, "A task takes %s less time.");
        WINS.put(RoiFigure.HOURS_SAVED_PER_WEEK, "Your people have %s a week for other work.");
        WINS.put(RoiFigure.CUSTOMER_SATISFACTION_IMPROVEMENT, "Customer satisfaction is up by %s of 100.");
        WINS.put(RoiFigure.CONVERSION_RATE_IMPROVEMENT, "The conversion rate is up by %s.");
        WINS.put(RoiFigure.EFFICIENCY_GAIN_PERCENTAGE, "Each amount spent does %s more work.");
        SETBACKS.put(RoiFigure.COST_SAVINGS_MONTHLY, "The work costs more a month than before: savings are %s.");
        SETBACKS.put(RoiFigure.REVENUE_INCREASE, "Revenue is below the baseline: %s a month.");
        SETBACKS.put(RoiFigure.ERROR_REDUCTION_PERCENTAGE, "There are more errors than before: the reduction is %s.");
        SETBACKS.put(RoiFigure.TIME_SAVINGS_PERCENTAGE, "A task takes longer than before: time savings are %s.");
        SETBACKS.put(RoiFigure.CUSTOMER_SATISFACTION_IMPROVEMENT, "Customer satisfaction has moved by %s of 100.");
        SETBACKS.put(RoiFigure.CONVERSION_RATE_IMPROVEMENT, "The conversion rate has moved by %s.");
        PARTS.put(Metric.MONTHLY_LABOR_COST, "labor");
        PARTS.put(Metric.MONTHLY_SOFTWARE_COST, "software");
        PARTS.put(Metric.MONTHLY_OVERHEAD_COST, "overhead");
        PARTS.put(Metric.MONTHLY_ERROR_COST, "errors");
    }

    private final Roi roi;
    private final ReportPeriod period;

    Findings(Roi roi, ReportPeriod period) {
        this.roi = roi;
        this.period = period;
    }

    /** The most telling first: those in money, then the rest. */
    List<String> wins() {
        return told(WINS, 1);
    }

    List<String> concerns() {
        List<String> concerns = new ArrayList<>();
        returnSoFar().ifPresent(concerns::add);
        concerns.addAll(told(SETBACKS, -1));
        if (roi.trend().filter(way -> way == Trend.DECLINING).isPresent()) {
            concerns.add("The net benefit is declining from measurement to measurement.");
        }
        if (roi.of().history().measurements().stream().map(Snapshot::day).noneMatch(period::holds)) {
            concerns.add("Nothing was measured in this period: the figures rest on an earlier measurement.");
        }
        if (roi.confidence() == Confidence.LOW) {
            concerns.add("Some of the figures are estimates; they will be made surer.");
        }
        if (concerns.isEmpty()) {
            concerns.add("Nothing in the figures of this period gives cause for concern.");
        }
        return concerns;
    }

    /** First that everybody uses it, then the largest part of what the work still costs. */
    String opportunity() {
        return Dashboard.now(roi, Metric.USER_ADOPTION_RATE)
                .filter(rate -> rate.compareTo(WELL_ADOPTED) < 0)
                .map(rate -> "Bring adoption from " + ReportText.amount(roi, Metric.USER_ADOPTION_RATE, rate)
                        + " to 80 % or more: what is built already then pays for more people.")
                .or(this::largestCost)
                .orElse("Complete the figures that are not measured yet, so that the next step is chosen by numbers.");
    }

    private Optional<String> largestCost() {
        return PARTS.keySet().stream()
                .filter(part -> Dashboard.now(roi, part)
                        .filter(cost -> cost.signum() > 0)
                        .isPresent())
                .reduce((one, other) -> cost(one).compareTo(cost(other)) >= 0 ? one : other)
                .map(part -> "Look at " + PARTS.get(part) + " next: at " + ReportText.money(roi, cost(part))
                        + " a month it is the largest part of what the work still costs" + share(part) + ".");
    }

    private String share(Metric part) {
        return roi.of()
                .history()
                .baseline()
                .flatMap(baseline -> MonthlyCost.of(baseline.metrics()))
                .flatMap(before -> Dashboard.costNow(roi, before))
                .filter(now -> now.total().compareTo(cost(part)) > 0)
                .map(now -> ", of " + ReportText.money(roi, now.total()) + " in all")
                .orElse("");
    }

    private BigDecimal cost(Metric part) {
        return Dashboard.now(roi, part).orElse(BigDecimal.ZERO);
    }

    private Optional<String> returnSoFar() {
        return roi.figure(RoiFigure.ROI_PERCENTAGE)
                .value()
                .filter(percentage -> percentage.signum() < 0)
                .map(percentage -> "The investment is not yet earned back: the return stands at "
                        + ReportText.value(roi, RoiFigure.ROI_PERCENTAGE) + ", the payback period at "
                        + ReportText.value(roi, RoiFigure.PAYBACK_PERIOD_MONTHS) + ".");
    }

    private List<String> told(Map<RoiFigure, String> sentences, int sign) {
        List<String> told = new ArrayList<>();
        sentences.forEach((figure, sentence) -> roi.shown(figure)
                .filter(value -> value.signum() == sign)
                .ifPresent(value -> told.add(String.format(Locale.ROOT, sentence, ReportText.value(roi, figure)))));
        return told;
    }
}
