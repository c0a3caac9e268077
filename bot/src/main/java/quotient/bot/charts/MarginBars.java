package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Margins side by side, and the mark that they are held against.
 *
 * @param title the message of the picture, a whole sentence
 * @param subtitle what was counted, when, and where it comes from
 * @param mark in percent
 * @param markLabel what the mark is called, with its number
 * @param bars from top to bottom
 */
public record MarginBars(String title, String subtitle, BigDecimal mark, String markLabel, List<Bar> bars) {

    private static final int MOST = 12;

    public MarginBars {
        bars = List.copyOf(bars);
        if (bars.isEmpty() || bars.size() > MOST) {
            throw new IllegalArgumentException("a picture holds 1 to " + MOST + " bars, not " + bars.size());
        }
        if (bars.stream().map(Bar::name).distinct().count() != bars.size()) {
            throw new IllegalArgumentException("two bars have one name");
        }
    }

    /**
     * One margin.
     *
     * @param beside what stands in small letters under the name, such as how many quotes it is the mean of
     * @param percent at most 100; a loss is less than nothing
     */
    public record Bar(String name, String beside, BigDecimal percent) {}

    boolean isBelow(Bar bar) {
        return bar.percent().compareTo(mark) < 0;
    }
}
