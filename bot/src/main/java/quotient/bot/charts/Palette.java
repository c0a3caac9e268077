package quotient.bot.charts;

import java.awt.Color;
import java.util.List;

/**
 * The colours that tell series apart (Okabe and Ito 2008), in an order in which neighbours also differ in grey. Each has a
 * darker sister for letters, because orange and sky blue cannot be read on white.
 */
final class Palette {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color SKY = new Color(0x56B4E9);
    private static final Color VERMILION = new Color(0xD55E00);
    private static final Color PURPLE = new Color(0xCC79A7);

    private static final List<Color> LINES = List.of(BLUE, ORANGE, Theme.INK);
    private static final List<Color> LINE_LETTERS = List.of(new Color(0x00619A), new Color(0x8F6200), Theme.INK);
    private static final List<Color> PARTS = List.of(BLUE, ORANGE, GREEN, SKY, VERMILION, PURPLE);
    private static final List<Color> PART_LETTERS = List.of(
            new Color(0x00619A),
            new Color(0x8F6200),
            new Color(0x00704F),
            new Color(0x1F6E9C),
            new Color(0xA84A00),
            new Color(0x8E4369));

    private Palette() {}

    static Color line(int series) {
        return LINES.get(series);
    }

    static Color lineLetters(int series) {
        return LINE_LETTERS.get(series);
    }

    static Color part(int part) {
        return PARTS.get(part);
    }

    static Color partLetters(int part) {
        return PART_LETTERS.get(part);
    }
}
