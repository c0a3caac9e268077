package quotient.domain.roi;

import static quotient.domain.roi.Metric.ANNUAL_LABOR_COST;
import static quotient.domain.roi.Metric.ANNUAL_SOFTWARE_COST;
import static quotient.domain.roi.Metric.MONTHLY_ERROR_COST;
import static quotient.domain.roi.Metric.MONTHLY_LABOR_COST;
import static quotient.domain.roi.Metric.MONTHLY_OVERHEAD_COST;
import static quotient.domain.roi.Metric.MONTHLY_SOFTWARE_COST;
import static quotient.domain.roi.Metric.TOTAL_ANNUAL_COST;
import static quotient.domain.roi.Metric.TOTAL_MONTHLY_COST;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.reading.Sentences;

/**
 * What the work costs a month without the AI solution (D11): labor + software + overhead + error. A total that was given
 * stands for all four; else it is the sum of the parts that were given. A part of which only the annual figure is known is
 * a twelfth of it.
 *
 * @param total in the company's currency, exact or 34 significant digits
 * @param parts of which it was summed; all four when a total was given
 * @param from the metrics that were read
 */
public record MonthlyCost(BigDecimal total, Set<Metric> parts, List<Metric> from) {

    /** The four that make the whole. */
    public static final List<Metric> PARTS =
            List.of(MONTHLY_LABOR_COST, MONTHLY_SOFTWARE_COST, MONTHLY_OVERHEAD_COST, MONTHLY_ERROR_COST);

    /** Each monthly figure that has an annual one. */
    static final Map<Metric, Metric> ANNUAL = Map.of(
            MONTHLY_LABOR_COST, ANNUAL_LABOR_COST,
            MONTHLY_SOFTWARE_COST, ANNUAL_SOFTWARE_COST,
            TOTAL_MONTHLY_COST, TOTAL_ANNUAL_COST);

    static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public MonthlyCost {
        parts = Set.copyOf(parts);
        from = List.copyOf(from);
    }

    /** Empty when neither a total nor a part is known. */
    public static Optional<MonthlyCost> of(MetricSet metrics) {
        Optional<MonthlyCost> given = monthly(metrics, TOTAL_MONTHLY_COST)
                .map(total -> new MonthlyCost(total, Set.copyOf(PARTS), List.of(source(metrics, TOTAL_MONTHLY_COST))));
        return given.or(() -> derived(metrics));
    }

    /** The sum of the parts that are known; empty when none is. */
    static Optional<MonthlyCost> derived(MetricSet metrics) {
        Map<Metric, BigDecimal> known = new EnumMap<>(Metric.class);
        PARTS.forEach(part -> monthly(metrics, part).ifPresent(amount -> known.put(part, amount)));
        BigDecimal sum = known.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Metric> from = new ArrayList<>();
        known.keySet().forEach(part -> from.add(source(metrics, part)));
        return known.isEmpty() ? Optional.empty() : Optional.of(new MonthlyCost(sum, known.keySet(), from));
    }

    /** The monthly figure, else a twelfth of the annual one. */
    static Optional<BigDecimal> monthly(MetricSet metrics, Metric metric) {
        return metrics.amount(metric)
                .or(() -> Optional.ofNullable(ANNUAL.get(metric))
                        .flatMap(metrics::amount)
                        .map(year -> year.divide(MONTHS, MathContext.DECIMAL128)));
    }

    public BigDecimal annual() {
        return total.multiply(MONTHS);
    }

    boolean isWhole() {
        return parts.size() == PARTS.size();
    }

    /** Only what was summed of the same parts is held against each other. */
    public boolean isComparableWith(MonthlyCost other) {
        return parts.equals(other.parts);
    }

    /** The parts that the other one has and this has not, as a sentence names them. */
    String lacks(MonthlyCost other) {
        return names(other.parts.stream().filter(part -> !parts.contains(part)).collect(Collectors.toSet()));
    }

    private static String names(Collection<Metric> metrics) {
        return Sentences.listed(metrics.stream().sorted().map(Metric::code).toList(), "and");
    }

    private static Metric source(MetricSet metrics, Metric metric) {
        return metrics.has(metric) ? metric : ANNUAL.get(metric);
    }
}
