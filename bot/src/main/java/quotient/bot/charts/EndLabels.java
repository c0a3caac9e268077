package quotient.bot.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis at the right that carries names instead of numbers, pushed apart so that all can be read. */
final class EndLabels extends NumberAxis {

    private static final double GUTTER = 34;
    private static final double MOST_WIDTH = 270;
    private static final double BETWEEN = 10;
    private static final double VALUE_LINE = 31;
    private static final double NAME_LINE = 25;
    private static final double GAP = 8;
    /** Labels may stand a little above and below the values. */
    private static final double OVERHANG = 12;

    private static final Stroke THREAD = new BasicStroke(2);

    private final List<EndLabel> labels;

    EndLabels(Scale scale, List<EndLabel> labels) {
        this.labels = labels.stream()
                .sorted(Comparator.comparingDouble(EndLabel::at).reversed())
                .toList();
        setRange(scale.low(), scale.high());
        setLabelFont(Theme.BESIDE);
        setTickLabelFont(Theme.BESIDE);
    }

    /** In pixels, with the gutter between the values and the labels. */
    double width() {
        double widest = labels.stream()
                .mapToDouble(label ->
                        Math.max(Words.width(label.value(), Theme.VALUE), Words.width(label.name(), Theme.BESIDE)))
                .max()
                .orElse(-GUTTER);
        return Math.min(MOST_WIDTH, Math.ceil(widest)) + GUTTER;
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D canvas, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        reserved.add(width(), edge);
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
        double top = values.getMinY() - OVERHANG;
        double bottom = values.getMaxY() + OVERHANG;
        boolean tall = labels.stream().mapToDouble(label -> height(label, true)).sum() <= bottom - top;
        List<Double> wanted = labels.stream()
                .map(label -> valueToJava2D(label.at(), values, edge))
                .toList();
        List<Double> heights = labels.stream().map(label -> height(label, tall)).toList();
        List<Double> middles = Apart.pushed(wanted, heights, top, bottom);
        for (int i = 0; i < labels.size(); i++) {
            thread(canvas, labels.get(i), values.getMaxX(), wanted.get(i), middles.get(i));
            write(canvas, labels.get(i), values.getMaxX() + GUTTER, middles.get(i), tall);
        }
        return new AxisState(cursor + width());
    }

    private static double height(EndLabel label, boolean tall) {
        double value = label.value().isEmpty() ? 0 : VALUE_LINE;
        return GAP + (tall ? value + NAME_LINE : Math.max(value, NAME_LINE));
    }

    private static void thread(Graphics2D canvas, EndLabel label, double from, double wanted, double middle) {
        canvas.setStroke(THREAD);
        canvas.setPaint(label.line());
        canvas.draw(new Line2D.Double(from + GUTTER / 4, wanted, from + GUTTER - BETWEEN, middle));
    }

    private static void write(Graphics2D canvas, EndLabel label, double left, double middle, boolean tall) {
        if (label.value().isEmpty()) {
            line(canvas, label.name(), Theme.BESIDE, label, left, middle, MOST_WIDTH);
        } else if (tall) {
            line(canvas, label.value(), Theme.VALUE, label, left, middle - NAME_LINE / 2, MOST_WIDTH);
            line(canvas, label.name(), Theme.BESIDE, label, left, middle + VALUE_LINE / 2, MOST_WIDTH);
        } else {
            double taken = Words.width(label.value(), Theme.VALUE) + BETWEEN;
            line(canvas, label.value(), Theme.VALUE, label, left, middle, MOST_WIDTH);
            line(canvas, label.name(), Theme.BESIDE, label, left + taken, middle, MOST_WIDTH - taken);
        }
    }

    private static void line(
            Graphics2D canvas, String words, Font font, EndLabel label, double left, double middle, double room) {
        Words.draw(canvas, Words.shortened(words, font, room), font, label.letters(), left, middle);
    }
}
