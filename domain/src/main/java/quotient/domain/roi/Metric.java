package quotient.domain.roi;

import static quotient.domain.roi.MetricGroup.COST;
import static quotient.domain.roi.MetricGroup.DELIVERY;
import static quotient.domain.roi.MetricGroup.QUALITY;
import static quotient.domain.roi.MetricGroup.SALES;
import static quotient.domain.roi.MetricGroup.SATISFACTION;
import static quotient.domain.roi.MetricGroup.TIME;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.reading.Word;

/**
 * What is measured at a client (MET §2.1, M3, M4): the 28 fields of a baseline, and three that only a measurement has.
 * Its code is the name that the seeds give it.
 */
public enum Metric implements Word {
    MONTHLY_LABOR_COST(COST, MetricUnit.MONEY_A_MONTH, Tier.MUST),
    ANNUAL_LABOR_COST(COST, MetricUnit.MONEY_A_YEAR, Tier.MUST),
    MONTHLY_SOFTWARE_COST(COST, MetricUnit.MONEY_A_MONTH, Tier.MUST),
    ANNUAL_SOFTWARE_COST(COST, MetricUnit.MONEY_A_YEAR, Tier.MUST),
    MONTHLY_OVERHEAD_COST(COST, MetricUnit.MONEY_A_MONTH, Tier.MUST),
    MONTHLY_ERROR_COST(COST, MetricUnit.MONEY_A_MONTH, Tier.MUST),
    TOTAL_MONTHLY_COST(COST, MetricUnit.MONEY_A_MONTH, Tier.MUST),
    TOTAL_ANNUAL_COST(COST, MetricUnit.MONEY_A_YEAR, Tier.MUST),

    AVG_TASK_COMPLETION_TIME(TIME, MetricUnit.MINUTES, Tier.MUST),
    VOLUME_PER_PERIOD(TIME, MetricUnit.COUNT, Tier.MUST),
    PERIOD_TYPE(TIME, MetricUnit.WORD, Tier.MUST),
    REWORK_HOURS_PER_WEEK(TIME, MetricUnit.HOURS, Tier.MUST),

    ERROR_RATE_PERCENTAGE(QUALITY, MetricUnit.PERCENT, Tier.MUST),
    ACCURACY_RATE_PERCENTAGE(QUALITY, MetricUnit.PERCENT, Tier.SHOULD),
    QUALITY_CONTROL_HOURS_PER_WEEK(QUALITY, MetricUnit.HOURS, Tier.MUST),
    COST_PER_ERROR(QUALITY, MetricUnit.MONEY, Tier.SHOULD),

    NPS_SCORE(SATISFACTION, MetricUnit.NET_SCORE, Tier.SHOULD),
    CSAT_SCORE(SATISFACTION, MetricUnit.SCORE, Tier.SHOULD),
    COMPLAINTS_PER_MONTH(SATISFACTION, MetricUnit.COUNT, Tier.SHOULD),
    AVG_RESPONSE_TIME_HOURS(SATISFACTION, MetricUnit.HOURS, Tier.SHOULD),
    CHURN_RATE_PERCENTAGE(SATISFACTION, MetricUnit.PERCENT, Tier.SHOULD),

    CONVERSION_RATE_PERCENTAGE(SALES, MetricUnit.PERCENT, Tier.SHOULD),
    AVG_DEAL_SIZE(SALES, MetricUnit.MONEY, Tier.SHOULD),
    SALES_CYCLE_DAYS(SALES, MetricUnit.DAYS, Tier.NICE),
    LEAD_RESPONSE_TIME_HOURS(SALES, MetricUnit.HOURS, Tier.NICE),
    LEADS_PER_MONTH(SALES, MetricUnit.COUNT, Tier.NICE),
    MONTHLY_REVENUE(SALES, MetricUnit.MONEY_A_MONTH, Tier.SHOULD),
    ESTIMATED_MONTHLY_LOST_REVENUE(SALES, MetricUnit.MONEY_A_MONTH, Tier.SHOULD),

    AI_SOLUTION_COST(DELIVERY, MetricUnit.MONEY_A_MONTH, Tier.MUST),
    SYSTEM_UPTIME_PERCENTAGE(DELIVERY, MetricUnit.PERCENT, Tier.SHOULD),
    USER_ADOPTION_RATE(DELIVERY, MetricUnit.PERCENT, Tier.NICE);

    /** How much it matters that a metric is tracked (M18, MET appendix). */
    public enum Tier {
        MUST,
        SHOULD,
        NICE
    }

    private final MetricGroup group;
    private final MetricUnit unit;
    private final Tier tier;

    Metric(MetricGroup group, MetricUnit unit, Tier tier) {
        this.group = group;
        this.unit = unit;
        this.tier = tier;
    }

    public MetricGroup group() {
        return group;
    }

    public MetricUnit unit() {
        return unit;
    }

    public Tier tier() {
        return tier;
    }

    /** What can be said before the work begins: everything but what the solution itself costs and does (M4). */
    public boolean isOfBaseline() {
        return group != DELIVERY;
    }

    /** {@code monthly labor cost}. */
    public String spoken() {
        return code().replace('_', ' ');
    }

    /** The sample files of MET §4.2 leave the ending of a percentage away: {@code error_rate}. */
    @Override
    public List<String> alsoCalled() {
        return code().endsWith("_percentage") ? List.of(code().replace("_percentage", "")) : List.of();
    }

    public static List<Metric> ofBaseline() {
        return Stream.of(values()).filter(Metric::isOfBaseline).toList();
    }

    public static List<Metric> ofMeasurement() {
        return List.of(values());
    }

    /** By its code or another word for it, in any case. */
    public static Optional<Metric> ofWord(String word) {
        return Word.find(word, values());
    }
}
