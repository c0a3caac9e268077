package quotient.domain.roi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that were taken together. What was not given is not there; it is never nothing.
 *
 * @param values in the order of the metrics; the kind of period is not among them
 * @param periodType by what the volume is counted
 */
public record MetricSet(Map<Metric, MetricValue> values, Optional<PeriodType> periodType) {

    public static final MetricSet EMPTY = new MetricSet(Map.of(), Optional.empty());

    public MetricSet {
        Map<Metric, MetricValue> ordered = new EnumMap<>(Metric.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    public Optional<MetricValue> value(Metric metric) {
        return Optional.ofNullable(values.get(metric));
    }

    public Optional<BigDecimal> amount(Metric metric) {
        return value(metric).map(MetricValue::amount);
    }

    public boolean has(Metric metric) {
        return values.containsKey(metric);
    }

    /** Pieces of work a month (D13); empty without a volume, or when nobody said by what it is counted. */
    public Optional<BigDecimal> volumePerMonth() {
        return amount(Metric.VOLUME_PER_PERIOD)
                .flatMap(volume -> periodType.map(period -> volume.multiply(period.perMonth())));
    }

    /** The least of what is known of these; high when none of them is there. */
    public Confidence confidence(Iterable<Metric> metrics) {
        Confidence least = Confidence.HIGH;
        for (Metric metric : metrics) {
            least = least.and(value(metric).map(MetricValue::confidence).orElse(Confidence.HIGH));
        }
        return least;
    }

    /** These figures, with one more or another. */
    public MetricSet with(Metric metric, MetricValue value) {
        Map<Metric, MetricValue> more = new EnumMap<>(Metric.class);
        more.putAll(values);
        more.put(metric, value);
        return new MetricSet(more, periodType);
    }
}
