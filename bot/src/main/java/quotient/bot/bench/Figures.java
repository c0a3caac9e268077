package quotient.bot.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one run came to.
 *
 * @param perSecond answers per second
 * @param p50 milliseconds to an answer in the middle
 * @param p99 milliseconds within which 99 of 100 answers came
 */
record Figures(double perSecond, double p50, double p99) {

    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double NANOS_PER_SECOND = 1_000_000_000;

    /** @param waited nanoseconds to each answer */
    static Figures of(long[] waited, long nanos) {
        long[] sorted = waited.clone();
        Arrays.sort(sorted);
        return new Figures(sorted.length * NANOS_PER_SECOND / nanos, at(sorted, 0.50), at(sorted, 0.99));
    }

    /** The middle of several runs, figure by figure. */
    static Figures median(List<Figures> runs) {
        return new Figures(median(runs, Figures::perSecond), median(runs, Figures::p50), median(runs, Figures::p99));
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    String rate() {
        return String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, "%.2f ms", value);
    }

    private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / NANOS_PER_MILLI;
    }
}
