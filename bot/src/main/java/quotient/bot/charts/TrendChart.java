package quotient.bot.charts;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws figures as lines over time, each with its name and its last value at its end. */
public final class TrendChart {

    private static final int FEW = 90;
    private static final double AIR = 0.012;

    private TrendChart() {}

    /** The picture as PNG. */
    public static byte[] png(Trend trend) {
        return trend.all().stream().allMatch(series -> series.points().isEmpty())
                ? Ground.nothing(trend.caption())
                : Png.of(Ground.chart(trend.caption(), plot(trend)));
    }

    private static XYPlot plot(Trend trend) {
        Scale scale =
                Scale.ofLines(figures(trend.all(), trend.marks()), trend.unit().decimals());
        XYPlot plot = Ground.plot(PeriodAxis.ofPoints(trend.periods(), AIR), Ground.numbered(scale, trend.unit()));
        Ground.mark(plot, trend.marks());
        plot.setDataset(0, points(trend.series()));
        plot.setRenderer(0, TrendLines.strong(trend.series(), trend.marks(), FEW));
        trend.comparison().ifPresent(other -> {
            plot.setDataset(1, points(List.of(other)));
            plot.setRenderer(1, TrendLines.faint(other));
        });
        Ground.nameAtTheRight(plot, scale, labels(trend));
        return plot;
    }

    /** What must be inside the picture. */
    static List<BigDecimal> figures(List<Series> series, Marks marks) {
        return Stream.concat(
                        series.stream().flatMap(each -> each.points().stream().map(Series.Point::value)),
                        marks.figures())
                .toList();
    }

    static XYSeriesCollection points(List<Series> series) {
        XYSeriesCollection points = new XYSeriesCollection();
        for (Series each : series) {
            XYSeries line = new XYSeries(each.name());
            IntStream.range(0, each.values().size())
                    .forEach(at -> line.add(at, each.values().get(at).orElse(null), false));
            points.addSeries(line);
        }
        return points;
    }

    private static List<EndLabel> labels(Trend trend) {
        List<EndLabel> labels = new ArrayList<>(Ground.names(trend.marks()));
        trend.comparison()
                .flatMap(other -> label(trend, other, Theme.FAINT_INK, Theme.FAINT_LINE))
                .ifPresent(labels::add);
        IntStream.range(0, trend.series().size())
                .forEach(i -> label(trend, trend.series().get(i), Palette.lineLetters(i), Palette.line(i))
                        .ifPresent(labels::add));
        return labels;
    }

    private static Optional<EndLabel> label(Trend trend, Series series, Color letters, Color line) {
        return series.last()
                .map(last -> new EndLabel(
                        last.value().doubleValue(),
                        trend.unit().brief(last.value()),
                        name(trend, series, last),
                        letters,
                        line));
    }

    /** A value that is not of the last period says of which it is. */
    private static String name(Trend trend, Series series, Series.Point last) {
        return last.at() == trend.periods().size() - 1
                ? series.name()
                : series.name() + ", " + trend.periods().get(last.at());
    }
}
