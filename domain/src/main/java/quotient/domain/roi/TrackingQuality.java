package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well a project is tracked (M16, M18): which share of the figures that an entry may hold was captured, of all and of
 * those that must be tracked, over the latest baseline and every measurement that counts; and how many entries were
 * corrected or sent back.
 *
 * @param completeness in percent, one decimal; empty before anything was entered
 * @param mustCompleteness the same of the metrics that must be tracked
 * @param corrections entries that took the place of another, or were sent back
 * @param entries all that were ever made
 */
public record TrackingQuality(
        Optional<BigDecimal> completeness, Optional<BigDecimal> mustCompleteness, int corrections, int entries) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static TrackingQuality of(ProjectHistory history) {
        List<Snapshot> counted = Stream.concat(history.latestBaseline().stream(), history.measurements().stream())
                .toList();
        long corrections = history.snapshots().stream()
                .filter(entry -> entry.status() == Snapshot.Status.SENT_BACK
                        || history.correctedBy(entry).isPresent())
                .count();
        return new TrackingQuality(
                share(counted, List.of(Metric.Tier.values())),
                share(counted, List.of(Metric.Tier.MUST)),
                (int) corrections,
                history.snapshots().size());
    }

    /** {@code 75.0 % of what must be tracked, 40.0 % of all; 1 of 5 entries corrected}. */
    public String spoken() {
        return completeness
                .map(all -> mustCompleteness.orElse(BigDecimal.ZERO).toPlainString() + " % of what must be tracked, "
                        + all.toPlainString() + " % of all; " + corrections + " of " + entries + " entries corrected")
                .orElse("nothing was entered yet");
    }

    private static Optional<BigDecimal> share(List<Snapshot> entries, List<Metric.Tier> tiers) {
        long expected = 0;
        long captured = 0;
        for (Snapshot entry : entries) {
            List<Metric> metrics = (entry.isBaseline() ? Metric.ofBaseline() : Metric.ofMeasurement())
                    .stream().filter(metric -> tiers.contains(metric.tier())).toList();
            expected += metrics.size();
            captured += metrics.stream()
                    .filter(metric -> isCaptured(entry.metrics(), metric))
                    .count();
        }
        return expected == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(captured)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_EVEN));
    }

    /** A monthly figure is captured with its annual one, and the other way round. */
    private static boolean isCaptured(MetricSet metrics, Metric metric) {
        if (metric == Metric.PERIOD_TYPE) {
            return metrics.periodType().isPresent();
        }
        return metrics.has(metric)
                || MonthlyCost.ANNUAL.entrySet().stream()
                        .anyMatch(pair -> (pair.getKey() == metric && metrics.has(pair.getValue()))
                                || (pair.getValue() == metric && metrics.has(pair.getKey())));
    }
}
