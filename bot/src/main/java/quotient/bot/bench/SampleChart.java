package quotient.bot.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Chart;
import quotient.bot.charts.Funnel;
import quotient.bot.charts.MarginBars;
import quotient.bot.charts.MarginChart;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Multiples;
import quotient.bot.charts.Series;
import quotient.bot.charts.Stack;
import quotient.bot.charts.Trend;
import quotient.bot.charts.Unit;

/** Pictures as the desk draws them, for what drawing costs. */
final class SampleChart {

    private static final Caption CAPTION = new Caption("What drawing a picture costs", "the bench");
    private static final int WEEKS = 12;
    private static final List<String> PERIODS =
            IntStream.rangeClosed(1, WEEKS).mapToObj(week -> "week " + week).toList();

    /** One of each kind, by its name. */
    static final Map<String, Chart> KINDS = kinds();

    private SampleChart() {}

    /** @return how many bytes the picture has */
    static int draw() {
        List<MarginBars.Bar> bars = Stream.of("enterprise", "mid market", "smb", "startup")
                .map(segment -> new MarginBars.Bar(segment, "120 quotes", BigDecimal.valueOf(40 + segment.length())))
                .toList();
        return MarginChart.png(
                        new MarginBars("Margin by segment", "the bench", BigDecimal.valueOf(55), "guardrail", bars))
                .length;
    }

    private static Map<String, Chart> kinds() {
        Marks budget = Marks.NONE.most("budget", BigDecimal.valueOf(20));
        Map<String, Chart> kinds = new LinkedHashMap<>();
        kinds.put(
                "trend",
                Trend.of(CAPTION, Unit.COUNT, PERIODS, series("quotes"), series("won"))
                        .against(budget));
        kinds.put("bars", Bars.of(CAPTION, Unit.COUNT, bars()).against(budget));
        kinds.put("stacked bars", Stack.of(CAPTION, Unit.COUNT, PERIODS, four()));
        kinds.put("small multiples", Multiples.of(CAPTION, Unit.COUNT, PERIODS, four()));
        kinds.put("funnel", new Funnel(CAPTION, Unit.COUNT, stages()));
        return kinds;
    }

    private static List<Series> four() {
        return Stream.of("enterprise", "mid market", "smb", "startup")
                .map(SampleChart::series)
                .toList();
    }

    private static Series series(String name) {
        return Series.of(
                name,
                IntStream.range(0, WEEKS)
                        .mapToObj(week -> BigDecimal.valueOf(name.length() + week * 7 % 11))
                        .toList());
    }

    private static List<Bars.Bar> bars() {
        return PERIODS.stream()
                .map(week -> Bars.Bar.of(week, BigDecimal.valueOf(week.hashCode() % 30)))
                .toList();
    }

    private static List<Funnel.Stage> stages() {
        return Stream.of("created", "submitted", "sent", "won")
                .map(stage -> new Funnel.Stage(stage, BigDecimal.valueOf(stage.length() * 10L)))
                .toList();
    }
}
