package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures side by side, by period or by name.
 *
 * @param bars from left to right, at most 100; none is drawn as a sentence that there are no figures
 */
public record Bars(Caption caption, Unit unit, List<Bar> bars, Marks marks) implements Chart {

    private static final int MOST = 100;

    public Bars {
        bars = List.copyOf(bars);
        Checked.atMost(MOST, "bars", bars);
        Checked.distinct("bars", bars.stream().map(Bar::name).toList());
    }

    /** @param value empty where it is not known */
    public record Bar(String name, Optional<BigDecimal> value) {

        public Bar {
            name = Checked.words("name of a bar", name);
            value.ifPresent(Checked::figure);
        }

        public static Bar of(String name, BigDecimal value) {
            return new Bar(name, Optional.of(value));
        }
    }

    public static Bars of(Caption caption, Unit unit, List<Bar> bars) {
        return new Bars(caption, unit, bars, Marks.NONE);
    }

    /** @param figures in the order in which they are to stand */
    public static Bars of(Caption caption, Unit unit, Map<String, BigDecimal> figures) {
        return of(
                caption,
                unit,
                figures.entrySet().stream()
                        .map(each -> Bar.of(each.getKey(), each.getValue()))
                        .toList());
    }

    public Bars against(Marks held) {
        return new Bars(caption, unit, bars, held);
    }

    @Override
    public byte[] png() {
        return BarChart.png(this);
    }

    @Override
    public String altText() {
        return AltText.of(this);
    }

    @Override
    public String rows() {
        return Rows.of(this);
    }

    List<String> names() {
        return bars.stream().map(Bar::name).toList();
    }

    Series series() {
        return new Series("value", bars.stream().map(Bar::value).toList());
    }
}
