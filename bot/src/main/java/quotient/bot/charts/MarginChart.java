package quotient.bot.charts;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws margins as horizontal bars across the mark that they are held against. */
public final class MarginChart {

    public static final int WIDTH = Png.WIDTH;
    public static final int HEIGHT = Png.HEIGHT;

    /** A margin is never above it, and what is worse than its loss fills the picture to the left. */
    private static final double MOST = 100;

    private MarginChart() {}

    /** The picture as PNG. */
    public static byte[] png(MarginBars bars) {
        return Png.of(chart(bars));
    }

    private static JFreeChart chart(MarginBars bars) {
        DefaultCategoryDataset margins = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> margins.addValue(bar.percent(), "margin", bar.name()));
        CategoryPlot plot = new CategoryPlot(margins, new NameAxis(bars), values(bars), new BarsWithValues(bars));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.BASE_LINE);
        plot.setRangeZeroBaselineStroke(new BasicStroke(3));
        plot.setNoDataMessageFont(Theme.BESIDE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.addRangeMarker(mark(bars), Layer.FOREGROUND);
        return Theme.chart(bars.title(), bars.subtitle(), plot);
    }

    /** Every bar carries its number, so the axis shows none. Bars begin at nothing, or their lengths would lie. */
    private static NumberAxis values(MarginBars bars) {
        double least = bars.bars().stream()
                .mapToDouble(bar -> bar.percent().doubleValue())
                .min()
                .orElse(0);
        NumberAxis axis = new NumberAxis();
        axis.setRange(least < 0 ? Math.max(-MOST, least * 1.05) : 0, MOST);
        axis.setTickLabelFont(Theme.BESIDE);
        axis.setLabelFont(Theme.BESIDE);
        axis.setVisible(false);
        return axis;
    }

    private static ValueMarker mark(MarginBars bars) {
        double at = bars.mark().doubleValue();
        boolean leftHalf = at < MOST / 2;
        ValueMarker mark = new ValueMarker(at, Theme.INK, Theme.MARK_STROKE);
        mark.setLabel(bars.markLabel());
        mark.setLabelFont(Theme.MARK);
        mark.setLabelPaint(Theme.INK);
        mark.setLabelBackgroundColor(Theme.PAPER);
        mark.setLabelAnchor(leftHalf ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
        mark.setLabelTextAnchor(leftHalf ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
        mark.setLabelOffset(new RectangleInsets(2, 12, 2, 12));
        return mark;
    }
}
