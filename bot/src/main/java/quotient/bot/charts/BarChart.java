package quotient.bot.charts;

import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** Draws figures as bars that carry their values; what is on the bad side of a mark has another colour. */
public final class BarChart {

    private BarChart() {}

    /** The picture as PNG. */
    public static byte[] png(Bars bars) {
        return bars.series().points().isEmpty()
                ? Ground.nothing(bars.caption())
                : Png.of(Ground.chart(bars.caption(), plot(bars)));
    }

    private static XYPlot plot(Bars bars) {
        Series series = bars.series();
        BarLabels labels = BarLabels.of(series, series, bars.names(), bars.unit(), Ground.names(bars.marks()));
        Scale scale = Scale.ofBars(
                Stream.concat(
                                series.points().stream().map(Series.Point::value),
                                bars.marks().figures())
                        .toList(),
                bars.unit().decimals(),
                labels.air());
        XYPlot plot = Ground.plot(
                PeriodAxis.ofBars(bars.names()),
                labels.areAll() ? Ground.silent(scale) : Ground.numbered(scale, bars.unit()));
        Ground.mark(plot, bars.marks());
        plot.setDataset(table(List.of(series)));
        plot.setRenderer(new PlainBars((part, bar) -> colour(bars, bar), false));
        plot.addAnnotation(labels.drawn(bars.marks()));
        List<EndLabel> names = new ArrayList<>(Ground.names(bars.marks()));
        names.addAll(labels.atTheRight());
        Ground.nameAtTheRight(plot, scale, names);
        return plot;
    }

    private static Paint colour(Bars bars, int bar) {
        boolean bad =
                bars.bars().get(bar).value().filter(bars.marks()::isBroken).isPresent();
        return bad ? Theme.BAD : Theme.GOOD;
    }

    /** A gap is no bar; few bars are not drawn as wide as a house. */
    static DefaultTableXYDataset table(List<Series> parts) {
        DefaultTableXYDataset table = new DefaultTableXYDataset();
        for (Series part : parts) {
            XYSeries bars = new XYSeries(part.name(), true, false);
            for (int at = 0; at < part.values().size(); at++) {
                bars.add(at, part.values().get(at).orElse(null), false);
            }
            table.addSeries(bars);
        }
        table.setIntervalWidth(Math.min(0.7, 0.14 * parts.get(0).values().size()));
        return table;
    }
}
