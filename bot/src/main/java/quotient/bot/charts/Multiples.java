package quotient.bot.charts;

import java.util.List;

/**
 * Little trends side by side that share one scale, such as one for each segment.
 *
 * @param periods in their order, at most 400
 * @param panels row by row, at most six, each with its name as its title; none is drawn as a sentence
 */
public record Multiples(Caption caption, Unit unit, List<String> periods, List<Series> panels, Marks marks)
        implements Chart {

    private static final int MOST_PANELS = 6;

    public Multiples {
        periods = periods.stream().map(each -> Checked.words("period", each)).toList();
        panels = List.copyOf(panels);
        Checked.atMost(Trend.MOST_PERIODS, "periods", periods);
        Checked.atMost(MOST_PANELS, "little trends", panels);
        Checked.aligned(periods, panels);
    }

    public static Multiples of(Caption caption, Unit unit, List<String> periods, List<Series> panels) {
        return new Multiples(caption, unit, periods, panels, Marks.NONE);
    }

    /** The marks are drawn in each panel; the subtitle says what they are. */
    public Multiples against(Marks held) {
        return new Multiples(caption, unit, periods, panels, held);
    }

    @Override
    public byte[] png() {
        return MultiplesChart.png(this);
    }

    @Override
    public String altText() {
        return AltText.of(this);
    }

    @Override
    public String rows() {
        return Rows.of(this);
    }
}
