package quotient.bot.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws little trends in a grid, each with its name and its last value above it. */
public final class MultiplesChart {

    private static final int FEW = 30;
    private static final double AIR = 0.035;
    private static final double DOT = 0.09;
    private static final double INTERVALS = 3;

    private MultiplesChart() {}

    /** The picture as PNG. */
    public static byte[] png(Multiples multiples) {
        return multiples.panels().stream().allMatch(panel -> panel.points().isEmpty())
                ? Ground.nothing(multiples.caption())
                : Png.of(Theme.chart(multiples.caption().title(), subtitle(multiples), panels(multiples)));
    }

    /** The marks are named here, since they are the same in each panel. */
    private static String subtitle(Multiples multiples) {
        List<String> said = new ArrayList<>(List.of(multiples.caption().subtitle()));
        multiples.marks().target().ifPresent(band -> said.add("Shaded: " + band.label()));
        multiples.marks().lines().stream()
                .map(Marks.Line::label)
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(labels -> said.add("Dashed: " + labels));
        return String.join(". ", said);
    }

    private static PanelGrid panels(Multiples multiples) {
        Scale scale = Scale.ofLines(
                TrendChart.figures(multiples.panels(), multiples.marks()),
                multiples.unit().decimals(),
                DOT,
                INTERVALS);
        List<PanelGrid.Panel> panels = IntStream.range(0, multiples.panels().size())
                .mapToObj(i -> panel(multiples, multiples.panels().get(i), scale))
                .toList();
        return new PanelGrid(panels, Ground.numbered(scale, multiples.unit()));
    }

    private static PanelGrid.Panel panel(Multiples multiples, Series series, Scale scale) {
        NumberAxis silent = Ground.numbered(scale, multiples.unit());
        silent.setTickLabelsVisible(false);
        XYPlot plot = Ground.plot(PeriodAxis.ofPoints(multiples.periods(), AIR), silent);
        Ground.mark(plot, multiples.marks());
        plot.setDataset(TrendChart.points(List.of(series)));
        plot.setRenderer(TrendLines.strong(List.of(series), multiples.marks(), FEW));
        String last = series.last()
                .map(point -> multiples.unit().brief(point.value()))
                .orElse("no figures");
        return new PanelGrid.Panel(series.name(), last, plot);
    }
}
