package quotient.bot.charts;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** What lines and bars are drawn upon: the scale with its quiet grid, and the marks that figures are held against. */
final class Ground {

    private static final BasicStroke GRID = new BasicStroke(1.5f);
    private static final BasicStroke BASE = new BasicStroke(2.5f);

    private Ground() {}

    static XYPlot plot(PeriodAxis periods, NumberAxis scale) {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(periods);
        plot.setRangeAxis(scale);
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(scale.isVisible());
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(GRID);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.BASE_LINE);
        plot.setRangeZeroBaselineStroke(BASE);
        plot.setNoDataMessageFont(Theme.BESIDE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** With numbers beside the grid. */
    static NumberAxis numbered(Scale scale, Unit unit) {
        NumberAxis axis = silent(scale);
        axis.setTickUnit(new NumberTickUnit(scale.step()) {
            @Override
            public String valueToString(double value) {
                return unit.tick(value, scale.step(), scale.largest());
            }
        });
        axis.setVisible(true);
        return axis;
    }

    /** Without numbers, for values that carry their own. */
    static NumberAxis silent(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.low(), scale.high());
        axis.setTickLabelFont(Theme.BESIDE);
        axis.setLabelFont(Theme.BESIDE);
        axis.setTickLabelPaint(Theme.FAINT_INK);
        axis.setTickLabelInsets(new RectangleInsets(2, 0, 2, 12));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setVisible(false);
        return axis;
    }

    /** The band behind the figures, the lines above them. */
    static void mark(XYPlot plot, Marks marks) {
        marks.target().ifPresent(band -> {
            IntervalMarker target =
                    new IntervalMarker(band.from().doubleValue(), band.to().doubleValue(), Theme.BAND);
            target.setAlpha(1);
            plot.addRangeMarker(target, Layer.BACKGROUND);
        });
        marks.lines()
                .forEach(line -> plot.addRangeMarker(
                        new ValueMarker(line.at().doubleValue(), Theme.INK, Theme.LIMIT_STROKE), Layer.FOREGROUND));
    }

    /** The base line once more, above bars that would hide it. */
    static void base(XYPlot plot) {
        plot.addRangeMarker(new ValueMarker(0, Theme.BASE_LINE, BASE), Layer.FOREGROUND);
    }

    static void nameAtTheRight(XYPlot plot, Scale scale, List<EndLabel> labels) {
        if (!labels.isEmpty()) {
            plot.setRangeAxis(1, new EndLabels(scale, labels));
        }
    }

    /** What the marks are called. */
    static List<EndLabel> names(Marks marks) {
        List<EndLabel> names = new ArrayList<>();
        marks.target()
                .ifPresent(band -> names.add(
                        EndLabel.named(band.from().add(band.to()).doubleValue() / 2, band.label(), Theme.BAND_INK)));
        marks.lines().forEach(line -> names.add(EndLabel.named(line.at().doubleValue(), line.label(), Theme.INK)));
        return names;
    }

    /** What is drawn where there is nothing to draw. */
    static byte[] nothing(Caption caption) {
        XYPlot plot = new XYPlot();
        plot.setBackgroundPaint(Theme.PAPER);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage("There are no figures to show yet.");
        plot.setNoDataMessageFont(Theme.NAME);
        plot.setNoDataMessagePaint(Theme.FAINT_INK);
        return Png.of(chart(caption, plot));
    }

    static JFreeChart chart(Caption caption, Plot plot) {
        return Theme.chart(caption.title(), caption.subtitle(), plot);
    }
}
