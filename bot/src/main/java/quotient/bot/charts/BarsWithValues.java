package quotient.bot.charts;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/**
 * Bars with their value at the foot, all in one column that the mark does not cross; beside the bar where it is too short
 * for that. What is below the mark has another colour and says so, for those who see no colours.
 */
final class BarsWithValues extends BarRenderer {

    private static final long serialVersionUID = 1L;
    private static final float INDENT = 14;

    private final MarginBars bars;

    BarsWithValues(MarginBars bars) {
        this.bars = bars;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setMaximumBarWidth(0.22);
        setDefaultItemLabelFont(Theme.VALUE);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return isBelow(column) ? Theme.BAD : Theme.GOOD;
    }

    @Override
    protected void drawItemLabel(
            Graphics2D canvas,
            CategoryDataset margins,
            int row,
            int column,
            CategoryPlot plot,
            CategoryItemLabelGenerator labels,
            Rectangle2D bar,
            boolean negative) {
        String label = label(column);
        canvas.setFont(Theme.VALUE);
        double room = canvas.getFontMetrics().stringWidth(label) + 2 * INDENT;
        LineMetrics letters = Theme.VALUE.getLineMetrics(label, canvas.getFontRenderContext());
        boolean inside = room < bar.getWidth();
        double foot = negative ? bar.getMaxX() - room : bar.getMinX();
        double left = (inside ? foot : bar.getMaxX()) + INDENT;
        canvas.setPaint(inside ? Theme.PAPER : Theme.INK);
        canvas.drawString(
                label, (float) left, (float) bar.getCenterY() + (letters.getAscent() - letters.getDescent()) / 2);
    }

    private String label(int column) {
        return bars.bars().get(column).percent().toPlainString() + " %" + (isBelow(column) ? "  below" : "");
    }

    private boolean isBelow(int column) {
        return bars.isBelow(bars.bars().get(column));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
