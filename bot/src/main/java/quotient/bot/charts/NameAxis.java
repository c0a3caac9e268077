package quotient.bot.charts;

import java.awt.Graphics2D;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Names beside the bars, each with a second line in small letters. */
final class NameAxis extends CategoryAxis {

    private static final long serialVersionUID = 1L;

    /** The free strip above the first bar, where the mark says what it is. */
    private static final double ROOM_FOR_MARK = 0.13;

    private final Map<String, String> beside;

    NameAxis(MarginBars bars) {
        beside = bars.bars().stream().collect(Collectors.toMap(MarginBars.Bar::name, MarginBars.Bar::beside));
        setTickLabelFont(Theme.NAME);
        setLabelFont(Theme.NAME);
        setLowerMargin(ROOM_FOR_MARK);
        setUpperMargin(0.02);
        setCategoryMargin(0.28);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setCategoryLabelPositionOffset(16);
        setMaximumCategoryLabelWidthRatio(0.35f);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D canvas) {
        TextBlock label = new TextBlock();
        label.setLineAlignment(HorizontalAlignment.RIGHT);
        label.addLine(category.toString(), Theme.NAME, Theme.INK);
        label.addLine(beside.get(category.toString()), Theme.BESIDE, Theme.FAINT_INK);
        return label;
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
