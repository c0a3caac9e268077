package quotient.bot.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How figures went over time.
 *
 * @param periods what the days or weeks are called, in their order; at most 400
 * @param series at most three; none is drawn as a sentence that there are no figures
 * @param comparison drawn faint, such as {@code last week}
 */
public record Trend(
        Caption caption, Unit unit, List<String> periods, List<Series> series, Optional<Series> comparison, Marks marks)
        implements Chart {

    static final int MOST_PERIODS = 400;
    private static final int MOST_SERIES = 3;

    public Trend {
        periods = periods.stream().map(each -> Checked.words("period", each)).toList();
        series = List.copyOf(series);
        Checked.atMost(MOST_PERIODS, "periods", periods);
        Checked.atMost(MOST_SERIES, "lines", series);
        Checked.aligned(
                periods, Stream.concat(series.stream(), comparison.stream()).toList());
    }

    public static Trend of(Caption caption, Unit unit, List<String> periods, Series... series) {
        return new Trend(caption, unit, periods, List.of(series), Optional.empty(), Marks.NONE);
    }

    public Trend comparedWith(Series other) {
        return new Trend(caption, unit, periods, series, Optional.of(other), marks);
    }

    public Trend against(Marks held) {
        return new Trend(caption, unit, periods, series, comparison, held);
    }

    @Override
    public byte[] png() {
        return TrendChart.png(this);
    }

    @Override
    public String altText() {
        return AltText.of(this);
    }

    @Override
    public String rows() {
        return Rows.of(this);
    }

    /** With the comparison, if there is one, at the end. */
    List<Series> all() {
        return Stream.concat(series.stream(), comparison.stream()).toList();
    }
}
