package quotient.bot.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Plots of one size in rows and columns; the numbers of their common scale stand once, at the left of each row. */
final class PanelGrid extends Plot {

    private static final double BETWEEN = 36;
    private static final double BETWEEN_ROWS = 18;
    private static final double TITLE = 40;
    private static final double PERIODS = 38;

    private final transient List<Panel> panels;
    private final NumberAxis scale;

    PanelGrid(List<Panel> panels, NumberAxis scale) {
        this.panels = List.copyOf(panels);
        this.scale = scale;
        setInsets(RectangleInsets.ZERO_INSETS);
        setBackgroundPaint(Theme.PAPER);
        setOutlineVisible(false);
        setNoDataMessageFont(Theme.BESIDE);
    }

    /** @param last its last value, as it is written */
    record Panel(String name, String last, XYPlot plot) {}

    @Override
    public String getPlotType() {
        return "small multiples";
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        int columns = columns();
        int rows = (panels.size() + columns - 1) / columns;
        double numbers =
                scale.reserveSpace(canvas, this, area, RectangleEdge.LEFT, null).getLeft();
        double width = (area.getWidth() - numbers - BETWEEN * (columns - 1)) / columns;
        double height = (area.getHeight() - PERIODS - BETWEEN_ROWS * (rows - 1)) / rows;
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns;
            int column = i % columns;
            double left = area.getMinX() + numbers + column * (width + BETWEEN);
            double top = area.getMinY() + row * (height + BETWEEN_ROWS);
            Rectangle2D values = new Rectangle2D.Double(left, top + TITLE, width, height - TITLE);
            head(canvas, panels.get(i), values);
            body(canvas, panels.get(i), values, i + columns >= panels.size());
            if (column == 0) {
                scale.draw(canvas, left, area, values, RectangleEdge.LEFT, null);
            }
        }
    }

    private static void head(Graphics2D canvas, Panel panel, Rectangle2D cell) {
        double middle = cell.getMinY() - TITLE / 2 - 2;
        double value = Words.width(panel.last(), Theme.VALUE);
        String name = Words.shortened(panel.name(), Theme.MARK, cell.getWidth() - value - BETWEEN / 2);
        Words.draw(canvas, name, Theme.MARK, Theme.INK, cell.getMinX(), middle);
        Words.draw(canvas, panel.last(), Theme.VALUE, Palette.lineLetters(0), cell.getMaxX() - value, middle);
    }

    /** The periods are named under the lowest panel of each column; the numbers take no room in a panel. */
    private static void body(Graphics2D canvas, Panel panel, Rectangle2D values, boolean lowest) {
        double under = lowest ? PERIODS : 0;
        AxisSpace periods = new AxisSpace();
        periods.setBottom(under);
        panel.plot().setFixedDomainAxisSpace(periods);
        panel.plot().setFixedRangeAxisSpace(new AxisSpace());
        panel.plot().getDomainAxis().setVisible(lowest);
        Rectangle2D cell = new Rectangle2D.Double(
                values.getMinX(), values.getMinY(), values.getWidth(), values.getHeight() + under);
        panel.plot().draw(canvas, cell, null, null, null);
    }

    private int columns() {
        return panels.size() <= 3 ? panels.size() : panels.size() == 4 ? 2 : 3;
    }
}
