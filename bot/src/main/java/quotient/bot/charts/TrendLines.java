package quotient.bot.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * Lines with a dot at their last value, at every value that stands alone between two gaps, and, in another colour, at
 * every value that is on the bad side of a mark.
 */
final class TrendLines extends XYLineAndShapeRenderer {

    private static final Shape END = dot(9);
    private static final Shape SMALL = dot(6.5);

    private final transient List<Series> lines;
    private final transient Marks marks;
    private final boolean marksEnd;
    private final int few;

    private TrendLines(List<Series> lines, Marks marks, boolean marksEnd, int few) {
        super(true, true);
        this.lines = lines;
        this.marks = marks;
        this.marksEnd = marksEnd;
        this.few = few;
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDefaultOutlinePaint(Theme.PAPER);
        setDefaultOutlineStroke(new BasicStroke(2.5f));
        setDefaultItemLabelFont(Theme.VALUE);
    }

    /** @param few with more values than this, dots for the bad ones would touch */
    static TrendLines strong(List<Series> lines, Marks marks, int few) {
        TrendLines drawn = new TrendLines(lines, marks, true, few);
        for (int i = 0; i < lines.size(); i++) {
            drawn.colour(i, Palette.line(i), 5);
        }
        return drawn;
    }

    static TrendLines faint(Series line) {
        TrendLines drawn = new TrendLines(List.of(line), Marks.NONE, false, 0);
        drawn.colour(0, Theme.FAINT_LINE, 3);
        return drawn;
    }

    private void colour(int series, Color colour, float width) {
        setSeriesPaint(series, colour);
        setSeriesStroke(series, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return isEnd(series, item) || isBad(series, item) || isAlone(series, item);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return isEnd(series, item) ? END : SMALL;
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return isBroken(series, item) ? Theme.BAD : getSeriesPaint(series);
    }

    private boolean isEnd(int series, int item) {
        return marksEnd
                && lines.get(series).last().filter(last -> last.at() == item).isPresent();
    }

    private boolean isBad(int series, int item) {
        return lines.get(series).values().size() <= few && isBroken(series, item);
    }

    private boolean isBroken(int series, int item) {
        return lines.get(series).values().get(item).filter(marks::isBroken).isPresent();
    }

    private boolean isAlone(int series, int item) {
        return isGap(series, item - 1) && !isGap(series, item) && isGap(series, item + 1);
    }

    private boolean isGap(int series, int item) {
        var values = lines.get(series).values();
        return item < 0 || item >= values.size() || values.get(item).isEmpty();
    }

    private static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
