package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/** Draws parts on one another, with the total above each bar and the parts of the last named at the right. */
public final class StackChart {

    private StackChart() {}

    /** The picture as PNG. */
    public static byte[] png(Stack stack) {
        return stack.totals().points().isEmpty()
                ? Ground.nothing(stack.caption())
                : Png.of(Ground.chart(stack.caption(), plot(stack)));
    }

    private static XYPlot plot(Stack stack) {
        Series tops = ends(stack, 1);
        List<EndLabel> parts = parts(stack);
        List<EndLabel> beside = new ArrayList<>(Ground.names(stack.marks()));
        beside.addAll(parts);
        BarLabels labels = BarLabels.of(stack.totals(), tops, stack.periods(), stack.unit(), beside);
        Scale scale = scale(stack, tops, labels);
        XYPlot plot = Ground.plot(
                PeriodAxis.ofBars(stack.periods()),
                labels.areAll() ? Ground.silent(scale) : Ground.numbered(scale, stack.unit()));
        Ground.mark(plot, stack.marks());
        plot.setDataset(BarChart.table(stack.parts()));
        plot.setRenderer(new PlainBars((part, bar) -> Palette.part(part), true));
        Ground.base(plot);
        plot.addAnnotation(labels.drawn(stack.marks()));
        labels.atTheRight().forEach(total -> beside.add(total(total)));
        Ground.nameAtTheRight(plot, scale, beside);
        return plot;
    }

    private static EndLabel total(EndLabel last) {
        return new EndLabel(last.at(), last.value(), "Total, " + last.name(), last.letters(), last.line());
    }

    private static Scale scale(Stack stack, Series tops, BarLabels labels) {
        Stream<BigDecimal> ends = Stream.of(tops, ends(stack, -1))
                .flatMap(series -> series.points().stream().map(Series.Point::value));
        return Scale.ofBars(
                Stream.concat(ends, stack.marks().figures()).toList(),
                stack.unit().decimals(),
                labels.air());
    }

    /** Where the bars end: gains are stacked upwards from nothing and losses downwards. */
    private static Series ends(Stack stack, int sign) {
        return new Series(
                "ends",
                IntStream.range(0, stack.periods().size())
                        .mapToObj(at -> stack.totals().values().get(at).map(total -> end(stack, at, sign)))
                        .toList());
    }

    private static BigDecimal end(Stack stack, int at, int sign) {
        return stack.parts().stream()
                .flatMap(part -> part.values().get(at).stream())
                .filter(value -> value.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parts of the last bar that is known, each at its middle. */
    private static List<EndLabel> parts(Stack stack) {
        int last = stack.totals().last().orElseThrow().at();
        List<EndLabel> labels = new ArrayList<>();
        double up = 0;
        double down = 0;
        for (int i = 0; i < stack.parts().size(); i++) {
            Series part = stack.parts().get(i);
            Optional<BigDecimal> value = part.values().get(last);
            double height = value.map(BigDecimal::doubleValue).orElse(0.0);
            double from = height < 0 ? down : up;
            labels.add(new EndLabel(
                    from + height / 2,
                    value.map(stack.unit()::brief).orElse("–"),
                    part.name(),
                    Palette.partLetters(i),
                    Palette.part(i)));
            up += Math.max(0, height);
            down += Math.min(0, height);
        }
        return labels;
    }
}
