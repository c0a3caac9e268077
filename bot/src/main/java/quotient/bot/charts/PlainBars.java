package quotient.bot.charts;

import java.awt.BasicStroke;
import java.awt.Paint;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;

/** Flat bars, one on another where there are several parts. */
final class PlainBars extends StackedXYBarRenderer {

    private final transient Colouring colouring;

    /** The colour of one part of one bar. */
    @FunctionalInterface
    interface Colouring {
        Paint of(int part, int bar);
    }

    /** @param setOff whether a line of paper runs around each part */
    PlainBars(Colouring colouring, boolean setOff) {
        this.colouring = colouring;
        setBarPainter(new StandardXYBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(setOff);
        setDefaultOutlinePaint(Theme.PAPER);
        setDefaultOutlineStroke(new BasicStroke(1.5f));
        setDefaultItemLabelFont(Theme.VALUE);
    }

    @Override
    public Paint getItemPaint(int part, int bar) {
        return colouring.of(part, bar);
    }
}
