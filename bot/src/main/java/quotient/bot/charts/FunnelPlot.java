package quotient.bot.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;

/** Names at the left, bars from one line, and at the right the share that goes on, half-way to the next stage. */
final class FunnelPlot extends Plot {

    private static final double MOST_FOR_NAMES = 320;
    private static final double FOR_SHARES = 190;
    private static final double INDENT = 14;
    private static final double BAR = 0.6;
    private static final double HIGHEST_BAR = 64;

    private final transient Funnel funnel;

    FunnelPlot(Funnel funnel) {
        this.funnel = funnel;
        setInsets(RectangleInsets.ZERO_INSETS);
        setBackgroundPaint(Theme.PAPER);
        setOutlineVisible(false);
        setNoDataMessageFont(Theme.BESIDE);
    }

    @Override
    public String getPlotType() {
        return "funnel";
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        int count = funnel.stages().size();
        double names = names();
        double row = Math.min(area.getHeight() / count, HIGHEST_BAR / BAR * 1.1);
        double left = area.getMinX() + names + INDENT;
        double width = area.getWidth() - names - INDENT - FOR_SHARES;
        Rectangle2D[] bars = new Rectangle2D[count];
        for (int i = 0; i < count; i++) {
            bars[i] = new Rectangle2D.Double(
                    left, area.getMinY() + row * (i + (1 - BAR) / 2), width * share(i), row * BAR);
        }
        for (int i = 0; i + 1 < count; i++) {
            flow(canvas, bars[i], bars[i + 1]);
            share(
                    canvas,
                    i,
                    area.getMaxX() - FOR_SHARES + INDENT,
                    (bars[i].getCenterY() + bars[i + 1].getCenterY()) / 2);
        }
        for (int i = 0; i < count; i++) {
            stage(canvas, funnel.stages().get(i), bars[i], area.getMinX(), names);
        }
        base(canvas, left, bars[0].getMinY(), bars[count - 1].getMaxY());
    }

    private static void base(Graphics2D canvas, double x, double top, double bottom) {
        canvas.setPaint(Theme.BASE_LINE);
        canvas.setStroke(new BasicStroke(3));
        canvas.draw(new Line2D.Double(x, top - INDENT / 2, x, bottom + INDENT / 2));
    }

    private static void flow(Graphics2D canvas, Rectangle2D from, Rectangle2D to) {
        Path2D flow = new Path2D.Double();
        flow.moveTo(from.getMinX(), from.getMaxY());
        flow.lineTo(from.getMaxX(), from.getMaxY());
        flow.lineTo(to.getMaxX(), to.getMinY());
        flow.lineTo(to.getMinX(), to.getMinY());
        flow.closePath();
        canvas.setPaint(Theme.PALE);
        canvas.fill(flow);
    }

    private void stage(Graphics2D canvas, Funnel.Stage stage, Rectangle2D bar, double left, double names) {
        String name = Words.shortened(stage.name(), Theme.NAME, names);
        double middle = bar.getCenterY();
        Words.draw(canvas, name, Theme.NAME, Theme.INK, left + names - Words.width(name, Theme.NAME), middle);
        canvas.setPaint(Theme.GOOD);
        canvas.fill(bar);
        String value = funnel.unit().brief(stage.count());
        boolean inside = Words.width(value, Theme.VALUE) + 2 * INDENT < bar.getWidth();
        double from = (inside ? bar.getMinX() : bar.getMaxX()) + INDENT;
        Words.draw(canvas, value, Theme.VALUE, inside ? Theme.PAPER : Theme.INK, from, middle);
    }

    private void share(Graphics2D canvas, int stage, double left, double middle) {
        boolean weakest = funnel.weakest().filter(weak -> weak == stage).isPresent();
        Paint paint = weakest ? Theme.BAD : Theme.FAINT_INK;
        Font font = weakest ? Theme.MARK : Theme.BESIDE;
        funnel.goesOn(stage)
                .map(Unit.percent(0)::brief)
                .ifPresent(share -> Words.draw(canvas, share + " go on", font, paint, left, middle));
    }

    private double names() {
        return Math.min(
                MOST_FOR_NAMES,
                funnel.stages().stream()
                        .mapToDouble(stage -> Words.width(stage.name(), Theme.NAME) + 1)
                        .max()
                        .orElse(0));
    }

    /** How long a bar is against the longest. */
    private double share(int stage) {
        double most = funnel.stages().stream()
                .map(Funnel.Stage::count)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return most == 0 ? 0 : funnel.stages().get(stage).count().doubleValue() / most;
    }
}
