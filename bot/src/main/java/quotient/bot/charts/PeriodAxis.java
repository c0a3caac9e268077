package quotient.bot.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The names of days, weeks or things under their values, which stand at 0, 1, 2 and so on. Where they have room all are
 * shown, on two lines if need be; else only some, always with the last.
 */
final class PeriodAxis extends NumberAxis {

    private static final double LINE = 26;
    private static final double OVER = 12;
    private static final double BETWEEN = 16;
    /** With less than this for each, names are left out rather than cut. */
    private static final double READABLE = 92;

    private static final double LONGEST = 220;

    private final List<String> names;

    private PeriodAxis(List<String> names, double from, double to) {
        this.names = names;
        setRange(from, to);
        setLabelFont(Theme.BESIDE);
        setTickLabelFont(Theme.BESIDE);
    }

    /**
     * For lines: the last point is at the right edge, beside its label.
     *
     * @param share of the width that is left free at each side for half a dot
     */
    static PeriodAxis ofPoints(List<String> names, double share) {
        double span = Math.max(1, names.size() - 1);
        double air = span * share;
        return new PeriodAxis(names, names.size() - 1 - span - air, names.size() - 1 + air);
    }

    /** For bars: each has a place of its own. */
    static PeriodAxis ofBars(List<String> names) {
        return new PeriodAxis(names, -0.5, names.size() - 0.5);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D canvas, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        boolean mayNeedTwoLines = names.stream().anyMatch(name -> name.indexOf(' ') > 0)
                && each(plotArea.getWidth()) >= READABLE
                && widest(names) > each(plotArea.getWidth()) * 0.7 - BETWEEN;
        reserved.add(OVER + LINE * (mayNeedTwoLines ? 2 : 1), edge);
        return reserved;
    }

    @Override
    public AxisState draw(
            Graphics2D canvas,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D values,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        if (isVisible() && !names.isEmpty()) {
            int step = step(values);
            double free = Double.MAX_VALUE;
            for (int at = names.size() - 1; at >= 0; at -= step) {
                free = write(canvas, at, step, free, plotArea, values);
            }
            write(canvas, 0, step, free, plotArea, values);
        }
        return new AxisState(cursor);
    }

    /** Every which name is written. */
    private int step(Rectangle2D values) {
        double room = each(values.getWidth());
        return room >= READABLE ? 1 : (int) Math.ceil((Math.min(LONGEST, widest(names)) + BETWEEN) / room);
    }

    /**
     * Writes a name where it does not touch the one at its right.
     *
     * @param free where that one begins
     * @return where the leftmost now begins
     */
    private double write(Graphics2D canvas, int at, int step, double free, Rectangle2D plotArea, Rectangle2D values) {
        List<String> lines = lines(names.get(at), step, values);
        double wide = widest(lines);
        double middle = valueToJava2D(at, values, RectangleEdge.BOTTOM);
        double left = Math.min(plotArea.getMaxX() - wide, Math.max(plotArea.getMinX(), middle - wide / 2));
        if (left + wide + BETWEEN / 2 > free) {
            return free;
        }
        double top = values.getMaxY() + OVER + LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            double indent = (wide - Words.width(lines.get(i), Theme.BESIDE)) / 2;
            Words.draw(canvas, lines.get(i), Theme.BESIDE, Theme.FAINT_INK, left + indent, top + i * LINE);
        }
        return left;
    }

    private List<String> lines(String name, int step, Rectangle2D values) {
        return step == 1
                ? Words.onTwoLines(name, Theme.BESIDE, each(values.getWidth()) - BETWEEN)
                : List.of(Words.shortened(name, Theme.BESIDE, LONGEST));
    }

    private double each(double width) {
        return width / getRange().getLength();
    }

    private static double widest(List<String> names) {
        return names.stream()
                .mapToDouble(name -> Words.width(name, Theme.BESIDE))
                .max()
                .orElse(0);
    }
}
