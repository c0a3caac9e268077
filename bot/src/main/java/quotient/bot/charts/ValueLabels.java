package quotient.bot.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Values at the ends of bars, above them or, below nothing, under them; drawn last, so that no line crosses them. */
final class ValueLabels extends AbstractXYAnnotation {

    private static final double OFF = 4;

    private final transient List<Label> labels;
    private final Font font;
    private final transient List<Double> lines;

    /** @param lines where marks are drawn; letters that one would cross stand on paper */
    ValueLabels(List<Label> labels, Font font, List<Double> lines) {
        this.labels = List.copyOf(labels);
        this.font = font;
        this.lines = List.copyOf(lines);
    }

    /**
     * @param at which bar, from 0
     * @param end the value at which the bar ends
     */
    record Label(int at, double end, boolean under, String words) {}

    static double height(Font font) {
        return font.getSize2D() * 1.2 + OFF;
    }

    @Override
    public void draw(
            Graphics2D canvas,
            XYPlot plot,
            Rectangle2D values,
            ValueAxis periods,
            ValueAxis scale,
            int rendererIndex,
            PlotRenderingInfo info) {
        for (Label label : labels) {
            double width = Words.width(label.words(), font);
            double middle = periods.valueToJava2D(label.at(), values, RectangleEdge.BOTTOM);
            double left = Math.min(values.getMaxX() - width, Math.max(values.getMinX() + OFF, middle - width / 2));
            double end = scale.valueToJava2D(label.end(), values, RectangleEdge.LEFT);
            double height = height(font) - OFF;
            double top = label.under() ? end + OFF : end - OFF - height;
            Rectangle2D letters = new Rectangle2D.Double(left - OFF, top, width + 2 * OFF, height);
            if (isCrossed(letters, values, scale)) {
                canvas.setPaint(Theme.PAPER);
                canvas.fill(letters);
            }
            Words.draw(canvas, label.words(), font, Theme.INK, left, top + height / 2);
        }
    }

    private boolean isCrossed(Rectangle2D letters, Rectangle2D values, ValueAxis scale) {
        return lines.stream()
                .mapToDouble(line -> scale.valueToJava2D(line, values, RectangleEdge.LEFT))
                .anyMatch(y -> y > letters.getMinY() && y < letters.getMaxY());
    }
}
