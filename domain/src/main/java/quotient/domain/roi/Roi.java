package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The return of a project as of a day (M5): every figure with its value or the reason why there is none.
 *
 * @param months all that count, in their order
 * @param trend of the net monthly benefit, from the baseline's nothing on; empty with its reason under {@code trend}
 * @param confidence of what the return was reckoned from
 * @param remarks what must be known beside the figures, by what it is about
 */
public record Roi(
        RoiCase of,
        Map<RoiFigure, Figure> figures,
        List<MonthOfReturn> months,
        Optional<Trend> trend,
        Confidence confidence,
        Map<String, String> remarks) {

    public Roi {
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
        months = List.copyOf(months);
        remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
    }

    /** Reckons it. Nothing but what comes in has a say, and never the order in which it was entered. */
    public static Roi of(RoiCase roi) {
        Returns returns = new Returns(roi);
        Map<String, String> remarks = new LinkedHashMap<>();
        RoiConfidence confidence = RoiConfidence.of(roi);
        remarks.put("confidence", confidence.reason());
        Optional<MannKendall> test = test(roi);
        remarks.put("trend", test.map(Roi::tested).orElseGet(() -> untested(roi)));
        remarks.put("tracking", TrackingQuality.of(roi.history()).spoken() + ".");
        if (!confidence.unreviewed().isEmpty()) {
            remarks.put("review", confidence.unreviewed());
        }
        return new Roi(
                roi,
                figures(roi, returns),
                returns.months(),
                test.map(MannKendall::trend),
                confidence.level(),
                remarks);
    }

    /** With one more thing that must be known beside the figures. */
    Roi remarking(String about, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(remarks);
        more.put(about, sentence);
        return new Roi(of, figures, months, trend, confidence, more);
    }

    public Figure figure(RoiFigure which) {
        return figures.get(which);
    }

    /** Rounded as it is shown (D14); empty when there is none. */
    public Optional<BigDecimal> shown(RoiFigure which) {
        return figure(which).value().map(which::rounded);
    }

    public LocalDate asOf() {
        return of.asOf();
    }

    /** {@code 3 months}, {@code 1 year}: how many whole months count (M5). */
    public String period() {
        int count = months.size();
        boolean years = count > 0 && count % 12 == 0;
        int units = years ? count / 12 : count;
        return units + (years ? " year" : " month") + (units == 1 ? "" : "s");
    }

    private static Map<RoiFigure, Figure> figures(RoiCase roi, Returns returns) {
        MonthlyBenefit latest = MonthlyBenefit.on(roi.asOf(), roi);
        Improvements improvements = new Improvements(roi);
        Map<RoiFigure, Figure> figures = new EnumMap<>(RoiFigure.class);
        figures.put(RoiFigure.COST_SAVINGS_MONTHLY, latest.costSavings());
        figures.put(RoiFigure.COST_SAVINGS_ANNUAL, latest.costSavings().times(MonthlyCost.MONTHS));
        figures.put(RoiFigure.TIME_SAVINGS_PERCENTAGE, improvements.reduction(Metric.AVG_TASK_COMPLETION_TIME));
        figures.put(RoiFigure.ERROR_REDUCTION_PERCENTAGE, improvements.reduction(Metric.ERROR_RATE_PERCENTAGE));
        figures.put(RoiFigure.REVENUE_INCREASE, latest.revenueIncrease());
        figures.put(RoiFigure.ROI_PERCENTAGE, returns.percentage());
        figures.put(RoiFigure.PAYBACK_PERIOD_MONTHS, returns.payback());
        figures.put(RoiFigure.CUSTOMER_SATISFACTION_IMPROVEMENT, improvements.points(Metric.CSAT_SCORE));
        figures.put(RoiFigure.CONVERSION_RATE_IMPROVEMENT, improvements.points(Metric.CONVERSION_RATE_PERCENTAGE));
        figures.put(RoiFigure.EFFICIENCY_GAIN_PERCENTAGE, improvements.efficiencyGain());
        figures.put(RoiFigure.MONTHLY_BENEFIT, latest.benefit());
        figures.put(RoiFigure.INVESTMENT, returns.investment());
        figures.put(RoiFigure.TOTAL_BENEFIT, returns.totalBenefit());
        figures.put(RoiFigure.HOURS_SAVED_PER_WEEK, improvements.hoursSaved());
        figures.put(RoiFigure.VALUE_OF_SAVED_HOURS, improvements.hoursValue());
        return figures;
    }

    /** The net benefit of the baseline is nothing by definition; then comes that of each measurement. */
    private static Optional<MannKendall> test(RoiCase roi) {
        List<BigDecimal> net = new ArrayList<>();
        roi.baseline().ifPresent(baseline -> net.add(BigDecimal.ZERO));
        roi.measurements()
                .forEach(entry ->
                        MonthlyBenefit.on(entry.day(), roi).net().value().ifPresent(net::add));
        return MannKendall.of(net);
    }

    private static String tested(MannKendall test) {
        String chance = BigDecimal.valueOf(test.chance() * 100)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
        return "Mann-Kendall test over the net monthly benefit, from the baseline through " + (test.figures() - 1)
                + " measurements: S " + test.s() + ", " + chance
                + " % by chance alone; below 10 % a trend is told.";
    }

    private static String untested(RoiCase roi) {
        return "A trend needs the baseline and at least " + (MannKendall.FEWEST - 1)
                + " measurements with a benefit; there are "
                + roi.measurements().size() + " measurements.";
    }
}
