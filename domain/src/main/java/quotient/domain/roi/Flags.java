package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figures of a measurement somebody should look at. It is decided from the baseline and the measurements of earlier
 * days alone, so it does not matter in which order days were entered.
 *
 * <ul>
 *   <li>Variance (M11): more than 50 % away from the figure before; for a net promoter score more than 50 points.
 *   <li>Outlier (M10): more than 3.5 robust standard deviations from the median of at least five earlier measurements
 *       (Iglewicz and Hoaglin 1993: 1.4826 times the median absolute deviation). A history that hardly moves has a
 *       deviation of 5 % of its median at the least, so that noise is not flagged.
 * </ul>
 */
public final class Flags {

    /** M11. */
    private static final BigDecimal MOST_VARIANCE_PERCENT = BigDecimal.valueOf(50);

    private static final int FEWEST_FOR_OUTLIERS = 5;
    private static final BigDecimal MOST_DEVIATIONS = new BigDecimal("3.5");
    private static final BigDecimal OF_NORMAL = new BigDecimal("1.4826");
    private static final BigDecimal LEAST_DEVIATION_OF_MEDIAN = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Flags() {}

    /** In the order of the metrics; none for a baseline, which is reviewed anyway. */
    public static List<Flag> of(Snapshot entry, ProjectHistory history) {
        if (entry.isBaseline()) {
            return List.of();
        }
        List<Snapshot> earlier = history.measurements().stream()
                .filter(other -> other.day().isBefore(entry.day()))
                .toList();
        Optional<Snapshot> baseline = history.baseline().or(history::latestBaseline);
        List<Flag> flags = new ArrayList<>();
        for (Map.Entry<Metric, MetricValue> figure : entry.metrics().values().entrySet()) {
            Metric metric = figure.getKey();
            BigDecimal amount = figure.getValue().amount();
            variance(metric, amount, Stream.concat(baseline.stream(), earlier.stream()))
                    .ifPresent(flags::add);
            outlier(metric, amount, amounts(metric, earlier)).ifPresent(flags::add);
        }
        return List.copyOf(flags);
    }

    private static Optional<Flag> variance(Metric metric, BigDecimal amount, Stream<Snapshot> before) {
        return before.filter(entry -> entry.metrics().has(metric))
                .reduce((first, second) -> second)
                .flatMap(entry -> variance(metric, amount, entry));
    }

    private static Optional<Flag> variance(Metric metric, BigDecimal amount, Snapshot before) {
        BigDecimal old = before.metrics().amount(metric).orElseThrow();
        BigDecimal change = amount.subtract(old);
        boolean inPoints = metric.unit() == MetricUnit.NET_SCORE;
        if (!inPoints && old.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal share = inPoints ? change : change.multiply(HUNDRED).divide(old.abs(), MathContext.DECIMAL128);
        String sentence = metric.code() + " went from " + Shown.plain(old) + " (" + before.spoken() + ") to "
                + Shown.plain(amount) + ", a change of " + signed(share) + (inPoints ? " points" : " %")
                + "; more than " + MOST_VARIANCE_PERCENT + (inPoints ? " points" : " %") + " asks for a reason and a"
                + " reviewer.";
        return share.abs().compareTo(MOST_VARIANCE_PERCENT) > 0
                ? Optional.of(new Flag(metric, Flag.Kind.VARIANCE, sentence))
                : Optional.empty();
    }

    private static Optional<Flag> outlier(Metric metric, BigDecimal amount, List<BigDecimal> history) {
        if (history.size() < FEWEST_FOR_OUTLIERS) {
            return Optional.empty();
        }
        BigDecimal median = median(history);
        BigDecimal spread = median(history.stream()
                        .map(figure -> figure.subtract(median).abs())
                        .toList())
                .multiply(OF_NORMAL)
                .max(median.abs().multiply(LEAST_DEVIATION_OF_MEDIAN));
        BigDecimal distance = amount.subtract(median).abs();
        String sentence = metric.code() + " " + Shown.plain(amount) + " is far from the median of its "
                + history.size() + " earlier measurements, " + Shown.plain(median) + ": more than "
                + MOST_DEVIATIONS + " robust deviations of " + Shown.amount(spread) + ".";
        return distance.compareTo(spread.multiply(MOST_DEVIATIONS)) > 0
                ? Optional.of(new Flag(metric, Flag.Kind.OUTLIER, sentence))
                : Optional.empty();
    }

    private static List<BigDecimal> amounts(Metric metric, List<Snapshot> entries) {
        return entries.stream()
                .flatMap(entry -> entry.metrics().amount(metric).stream())
                .toList();
    }

    private static BigDecimal median(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }

    private static String signed(BigDecimal share) {
        return (share.signum() > 0 ? "+" : "")
                + share.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
