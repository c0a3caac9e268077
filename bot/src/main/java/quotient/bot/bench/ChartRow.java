package quotient.bot.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quotient.bot.charts.Chart;

/** Drawing a picture of each kind and writing its bytes, against the bars of margins that every report brings. */
final class ChartRow implements BenchRow {

    private static final int WARM_UP = 60;
    private static final int DRAWN = 20;
    /** Seen when libraries for pictures of this size were tried. */
    private static final double TRIAL = 19.8;

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public List<Line> measure(Terms terms) {
        Map<String, List<Figures>> runs = new LinkedHashMap<>();
        SampleChart.KINDS.values().forEach(chart -> drawn(chart, WARM_UP));
        drawn(WARM_UP);
        List<Figures> margins = new ArrayList<>();
        for (int round = 0; round < terms.rounds(); round++) {
            margins.add(drawn(DRAWN));
            SampleChart.KINDS.forEach((kind, chart) ->
                    runs.computeIfAbsent(kind, none -> new ArrayList<>()).add(drawn(chart, DRAWN)));
        }
        return lines(Figures.median(margins).p50(), runs);
    }

    private static List<Line> lines(double margins, Map<String, List<Figures>> runs) {
        List<Line> lines = new ArrayList<>();
        lines.add(against(Line.plain("chart of margins, 1200 x 600, p50", Figures.millis(margins)), margins));
        runs.forEach((kind, figures) -> {
            double p50 = Figures.median(figures).p50();
            lines.add(against(Line.compared("  " + kind, Figures.millis(p50), p50 / margins), p50));
        });
        return lines;
    }

    private static Line against(Line line, double p50) {
        return line.promised("under a trial's 19.8 ms", p50 < TRIAL);
    }

    private static Figures drawn(int times) {
        return timed(SampleChart::draw, times);
    }

    private static Figures drawn(Chart chart, int times) {
        return timed(chart::png, times);
    }

    private static Figures timed(Runnable drawing, int times) {
        long[] took = new long[times];
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            long started = System.nanoTime();
            drawing.run();
            took[i] = System.nanoTime() - started;
        }
        return Figures.of(took, System.nanoTime() - began);
    }
}
