package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** What the return is told in (MET §2.1, M5, M18, M22). Its code is the name that the seeds give it. */
public enum RoiFigure implements Word {
    COST_SAVINGS_MONTHLY(
            Unit.MONEY, "baseline total monthly cost - current total monthly cost, without the AI solution's own cost"),
    COST_SAVINGS_ANNUAL(Unit.MONEY, "monthly cost savings x 12"),
    TIME_SAVINGS_PERCENTAGE(Unit.PERCENT, "(baseline - current) / baseline of the average task completion time x 100"),
    ERROR_REDUCTION_PERCENTAGE(Unit.PERCENT, "(baseline - current) / baseline of the error rate x 100"),
    REVENUE_INCREASE(Unit.MONEY, "current monthly revenue - baseline monthly revenue"),
    ROI_PERCENTAGE(Unit.PERCENT, "(benefit of all months - investment) / investment x 100"),
    PAYBACK_PERIOD_MONTHS(Unit.MONTHS, "one-off cost / (latest monthly benefit - latest AI solution cost)"),
    CUSTOMER_SATISFACTION_IMPROVEMENT(Unit.POINTS, "current CSAT - baseline CSAT, in points of 100"),
    CONVERSION_RATE_IMPROVEMENT(
            Unit.POINTS, "current conversion rate - baseline conversion rate, in percentage points"),
    EFFICIENCY_GAIN_PERCENTAGE(
            Unit.PERCENT, "((current volume a month / current total cost) / (the same of the baseline) - 1) x 100"),
    MONTHLY_BENEFIT(Unit.MONEY, "monthly cost savings + revenue increase x gross margin"),
    INVESTMENT(Unit.MONEY, "one-off cost + the AI solution cost of all months"),
    TOTAL_BENEFIT(Unit.MONEY, "the monthly benefits of all months, from that of the go-live"),
    HOURS_SAVED_PER_WEEK(
            Unit.HOURS, "task time saved x current volume a week + rework and quality control hours saved"),
    VALUE_OF_SAVED_HOURS(
            Unit.MONEY,
            "hours saved a month x hourly rate; shown beside the benefit and never added, for labor savings hold it");

    /** How a figure is rounded when it is shown (D14). */
    private enum Unit {
        MONEY(2),
        PERCENT(1),
        POINTS(1),
        HOURS(1),
        MONTHS(1);

        private final int decimals;

        Unit(int decimals) {
            this.decimals = decimals;
        }
    }

    private final Unit unit;
    private final String formula;

    RoiFigure(Unit unit, String formula) {
        this.unit = unit;
        this.formula = formula;
    }

    public String formula() {
        return formula;
    }

    public boolean isMoney() {
        return unit == Unit.MONEY;
    }

    /** What stands after the digits; empty for money. */
    public String unit() {
        return switch (unit) {
            case MONEY -> "";
            case PERCENT -> "%";
            case POINTS -> "points";
            case HOURS -> "hours";
            case MONTHS -> "months";
        };
    }

    /** {@code cost savings monthly}. */
    public String spoken() {
        return code().replace('_', ' ').replace("roi", "ROI");
    }

    /** Money in cents, percentages, points, hours and months with one decimal, HALF_EVEN (D14). */
    public BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(unit.decimals, RoundingMode.HALF_EVEN);
    }

    @Override
    public List<String> alsoCalled() {
        return switch (this) {
            case ROI_PERCENTAGE -> List.of("roi");
            case PAYBACK_PERIOD_MONTHS -> List.of("payback");
            case COST_SAVINGS_MONTHLY -> List.of("savings", "cost_savings");
            case TIME_SAVINGS_PERCENTAGE -> List.of("time", "time_savings");
            case ERROR_REDUCTION_PERCENTAGE -> List.of("errors", "error_reduction");
            case REVENUE_INCREASE -> List.of("revenue");
            case EFFICIENCY_GAIN_PERCENTAGE -> List.of("efficiency", "efficiency_gain");
            case CUSTOMER_SATISFACTION_IMPROVEMENT -> List.of("satisfaction", "csat");
            case CONVERSION_RATE_IMPROVEMENT -> List.of("conversion");
            case MONTHLY_BENEFIT -> List.of("benefit");
            case HOURS_SAVED_PER_WEEK -> List.of("hours");
            case VALUE_OF_SAVED_HOURS -> List.of("hours_value");
            case COST_SAVINGS_ANNUAL, INVESTMENT, TOTAL_BENEFIT -> List.of();
        };
    }

    /** By its code or another word for it, in any case. */
    public static Optional<RoiFigure> ofWord(String word) {
        return Word.find(word.replace(' ', '_'), values());
    }
}
