package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * From where to where the values of a picture run.
 *
 * @param step between two lines of the grid: 1, 2, 2.5 or 5 times a power of ten
 */
record Scale(double low, double high, double step) {

    /** How many steps a picture of the whole height has at the most. */
    private static final double INTERVALS = 5;

    private static final double AIR = 0.06;
    /** So that the base line is not cut in half where the picture begins at zero. */
    private static final double HALF_A_LINE = 0.006;

    /** Where the lowest is above this share of the highest, a line may leave nothing out of the picture. */
    private static final double FAR_FROM_ZERO = 0.6;

    /** For lines: zero is in the picture unless all values are far from it. */
    static Scale ofLines(List<BigDecimal> figures, int decimals) {
        return ofLines(figures, decimals, AIR / 2, INTERVALS);
    }

    /**
     * @param dot the share of the height that half a dot takes
     * @param intervals how many steps at the most
     */
    static Scale ofLines(List<BigDecimal> figures, int decimals, double dot, double intervals) {
        double least = least(figures);
        double most = most(figures);
        boolean flat = most - least <= Math.ulp(most) * 8;
        boolean above = least > 0 && (flat || least <= most * FAR_FROM_ZERO);
        boolean below = most < 0 && (flat || most >= least * FAR_FROM_ZERO);
        return padded(above ? 0 : least, below ? 0 : most, Math.max(dot, AIR), dot, intervals, decimals);
    }

    /** For bars: they begin at zero, or their lengths would lie. */
    static Scale ofBars(List<BigDecimal> figures, int decimals, double airForLabels) {
        return padded(
                Math.min(0, least(figures)),
                Math.max(0, most(figures)),
                airForLabels,
                HALF_A_LINE,
                INTERVALS,
                decimals);
    }

    private static Scale padded(
            double least, double most, double air, double airAtZero, double intervals, int decimals) {
        double finest = Math.pow(10, -decimals);
        double span = most - least > 0 ? most - least : finest;
        double low = least - span * (least == 0 ? airAtZero : air);
        double high = least + span + span * (most == 0 && least < 0 ? airAtZero : air);
        return new Scale(low, high, Math.max(finest, nice(span / intervals, finest)));
    }

    private static double nice(double rough, double finest) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        boolean mayHalve = power > finest;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 2.5 && mayHalve ? 2.5 : times <= 5 ? 5 : 10);
    }

    double largest() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    private static double least(List<BigDecimal> figures) {
        return figures.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    }

    private static double most(List<BigDecimal> figures) {
        return figures.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    }
}
