package quotient.bot.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.List;

/** How much room words take, and how they are made to fit. */
final class Words {

    private static final FontRenderContext AS_DRAWN = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private Words() {}

    static double width(String words, Font font) {
        return words.isEmpty() ? 0 : font.getStringBounds(words, AS_DRAWN).getWidth();
    }

    /** As much of the beginning as fits; an ellipsis shows that something is missing. */
    static String shortened(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end).stripTrailing() + ELLIPSIS, font) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** On one line if that fits, else on two, broken between words where there are any. */
    static List<String> onTwoLines(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return List.of(words);
        }
        int end = words.lastIndexOf(' ');
        while (end > 0 && width(words.substring(0, end), font) > room) {
            end = words.lastIndexOf(' ', end - 1);
        }
        return end <= 0
                ? List.of(shortened(words, font, room))
                : List.of(words.substring(0, end), shortened(words.substring(end + 1), font, room));
    }

    /** @param middle where the middle of the letters comes to stand; {@code left} is where they begin */
    static void draw(Graphics2D canvas, String words, Font font, Paint paint, double left, double middle) {
        LineMetrics letters = font.getLineMetrics(words, AS_DRAWN);
        canvas.setFont(font);
        canvas.setPaint(paint);
        canvas.drawString(words, (float) left, (float) (middle + (letters.getAscent() - letters.getDescent()) / 2));
    }
}
