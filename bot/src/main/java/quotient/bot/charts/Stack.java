package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts of a whole over time.
 *
 * @param periods in their order, at most 100
 * @param parts from the bottom to the top, at most six; none is drawn as a sentence that there are no figures
 */
public record Stack(Caption caption, Unit unit, List<String> periods, List<Series> parts, Marks marks)
        implements Chart {

    private static final int MOST_PERIODS = 100;
    private static final int MOST_PARTS = 6;

    public Stack {
        periods = periods.stream().map(each -> Checked.words("period", each)).toList();
        parts = List.copyOf(parts);
        Checked.atMost(MOST_PERIODS, "periods", periods);
        Checked.atMost(MOST_PARTS, "parts", parts);
        Checked.aligned(periods, parts);
        heights(periods.size(), parts).forEach(Checked::figure);
    }

    public static Stack of(Caption caption, Unit unit, List<String> periods, List<Series> parts) {
        return new Stack(caption, unit, periods, parts, Marks.NONE);
    }

    /** The marks are for the totals. */
    public Stack against(Marks held) {
        return new Stack(caption, unit, periods, parts, held);
    }

    @Override
    public byte[] png() {
        return StackChart.png(this);
    }

    @Override
    public String altText() {
        return AltText.of(this);
    }

    @Override
    public String rows() {
        return Rows.of(this);
    }

    /** Of each period the sum of the parts that are known; a gap where none is. */
    Series totals() {
        return new Series(
                "Total",
                IntStream.range(0, periods.size()).mapToObj(this::total).toList());
    }

    private Optional<BigDecimal> total(int at) {
        return known(parts, at).reduce(BigDecimal::add);
    }

    /** How high the bars are at the most, gains and losses together. */
    private static Stream<BigDecimal> heights(int periods, List<Series> parts) {
        return IntStream.range(0, periods)
                .mapToObj(at -> known(parts, at).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Stream<BigDecimal> known(List<Series> parts, int at) {
        return parts.stream().flatMap(part -> part.values().get(at).stream());
    }
}
