package quotient.bot.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How every picture looks. Blue and vermilion are told apart by all kinds of colour blindness (Okabe and Ito 2008); the
 * paper is opaque, so that a picture reads the same in a dark Slack. Whatever JFreeChart could write in a font of its own
 * must be given one of these: its own are the host's, and a host may have none.
 */
final class Theme {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1B1F24);
    static final Color FAINT_INK = new Color(0x57606A);
    static final Color BASE_LINE = new Color(0xAFB8C1);
    static final Color GRID = new Color(0xE4E8EC);
    static final Color PALE = new Color(0xDCE3EA);
    static final Color FAINT_LINE = new Color(0x8C96A1);
    static final Color BAND = new Color(0xE2F0EA);
    static final Color BAND_INK = new Color(0x2A6A4F);
    static final Paint GOOD = new Color(0x0072B2);
    static final Paint BAD = new Color(0xC44E00);

    static final Font TITLE = Lettering.semiBold(36);
    static final Font SUBTITLE = Lettering.regular(23);
    static final Font NAME = Lettering.semiBold(27);
    static final Font BESIDE = Lettering.regular(21);
    static final Font VALUE = Lettering.semiBold(27);
    static final Font MARK = Lettering.semiBold(22);

    static final Stroke MARK_STROKE =
            new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {10, 7}, 0);

    static final Stroke LIMIT_STROKE =
            new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {9, 7}, 0);

    private static final double MARGIN = 40;

    private Theme() {}

    static JFreeChart chart(String title, String subtitle, Plot plot) {
        JFreeChart chart = new JFreeChart("", TITLE, plot, false);
        chart.setTitle(text(title, TITLE, INK, new RectangleInsets(0, 0, 8, 0)));
        chart.addSubtitle(text(subtitle, SUBTITLE, FAINT_INK, new RectangleInsets(0, 0, 14, 0)));
        chart.setBackgroundPaint(PAPER);
        chart.setPadding(new RectangleInsets(MARGIN * 0.8, MARGIN, MARGIN * 0.6, MARGIN));
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return chart;
    }

    private static TextTitle text(String words, Font font, Paint paint, RectangleInsets around) {
        TextTitle text = new TextTitle(unbroken(words), font);
        text.setPaint(paint);
        text.setPadding(around);
        text.setHorizontalAlignment(HorizontalAlignment.LEFT);
        text.setTextAlignment(HorizontalAlignment.LEFT);
        text.setMaximumLinesToDisplay(2);
        return text;
    }

    /** A number and its percent sign stay on one line. */
    private static String unbroken(String words) {
        return words.replace(" %", "\u00a0%");
    }
}
