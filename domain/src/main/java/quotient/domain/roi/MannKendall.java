package quotient.domain.roi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether figures in the order of time go up or down (Mann 1945, Kendall 1975). S counts the pairs that rise less those
 * that fall. The chance of such an S without any trend is exact for figures that all differ; figures that are equal make
 * the true chance smaller, so a trend that is told is never told too easily.
 *
 * @param s from -n(n-1)/2 to n(n-1)/2
 * @param chance two-sided, from 0 to 1
 * @param figures how many were looked at
 */
public record MannKendall(int s, double chance, int figures) {

    /** Below, no order at all would be telling. */
    public static final int FEWEST = 4;

    /** A trend is told when chance alone would make one as strong in fewer than one of ten cases. */
    public static final double LEVEL = 0.10;

    /** Three years of months; older figures say nothing of where it goes now. */
    private static final int MOST = 36;

    /** Empty with fewer than four figures; of more than 36 the latest count. */
    public static Optional<MannKendall> of(List<BigDecimal> figures) {
        if (figures.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> latest = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        int s = s(latest);
        return Optional.of(new MannKendall(s, chance(s, latest.size()), latest.size()));
    }

    public Trend trend() {
        if (chance >= LEVEL) {
            return Trend.STABLE;
        }
        return s > 0 ? Trend.IMPROVING : Trend.DECLINING;
    }

    private static int s(List<BigDecimal> figures) {
        int s = 0;
        for (int later = 1; later < figures.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += Integer.signum(figures.get(later).compareTo(figures.get(earlier)));
            }
        }
        return s;
    }

    /** An S comes of (n(n-1)/2 - S)/2 pairs in the wrong order; every order of n figures is as likely as any other. */
    private static double chance(int s, int n) {
        double[] wrongPairs = {1.0};
        for (int more = 2; more <= n; more++) {
            wrongPairs = withOneMore(wrongPairs, more);
        }
        int pairs = n * (n - 1) / 2;
        double tail = 0;
        for (int wrong = 0; wrong <= (pairs - Math.abs(s)) / 2; wrong++) {
            tail += wrongPairs[wrong];
        }
        return Math.min(1, 2 * tail);
    }

    private static double[] withOneMore(double[] before, int n) {
        double[] after = new double[before.length + n - 1];
        for (int wrong = 0; wrong < before.length; wrong++) {
            for (int added = 0; added < n; added++) {
                after[wrong + added] += before[wrong] / n;
            }
        }
        return after;
    }
}
