package quotient.bot.charts;

import static quotient.bot.charts.EveryKind.bars;
import static quotient.bot.charts.EveryKind.caption;
import static quotient.bot.charts.EveryKind.figure;
import static quotient.bot.charts.EveryKind.series;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What features will hand in one day, though nobody means them to. */
final class OddFigures {

    private static final String LONG = "Internationale Gesellschaft zur Förderung der Softwareentwicklung";
    private static final String ONE_WORD = "Donaudampfschifffahrtsgesellschaftskapitänspatent";
    private static final Unit DOLLARS = Unit.money("$", 2);
    private static final IntFunction<BigDecimal> ZERO = at -> BigDecimal.ZERO;
    private static final IntFunction<BigDecimal> SWINGING =
            at -> BigDecimal.valueOf((at * 37 % 23 - 11) * 1_234_567.89);
    private static final IntFunction<BigDecimal> ENORMOUS =
            at -> figure("999999999999999").subtract(figure("" + at));
    private static final IntFunction<BigDecimal> TINY = at -> figure("0.000001").multiply(figure("" + at));

    private OddFigures() {}

    /** By what is odd about them. */
    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        Map<String, IntFunction<BigDecimal>> figures =
                Map.of("zero", ZERO, "swinging", SWINGING, "enormous", ENORMOUS, "tiny", TINY);
        for (int count : new int[] {1, 12, 60}) {
            figures.forEach((odd, figure) -> {
                all.put("trend, " + count + " " + odd, trend(count, figure));
                all.put("bars, " + count + " " + odd, oddBars(count, figure));
                all.put("stack, " + count + " " + odd, stack(count, figure));
                all.put("multiples, " + count + " " + odd, multiples(count, figure));
            });
        }
        all.put("long names", longNames());
        all.put("funnel of eight", funnel());
        all.put("funnel of one that nothing reached", new Funnel(caption("Nothing"), Unit.COUNT, stages("0")));
        return all;
    }

    static Map<String, Chart> empty() {
        Series gaps = series("Gaps", "- -");
        List<String> days = List.of("Mon", "Tue");
        return Map.of(
                "no series", Trend.of(caption("None"), DOLLARS, List.of()),
                "only gaps", Trend.of(caption("None"), DOLLARS, days, gaps),
                "no bars", Bars.of(caption("None"), DOLLARS, List.of()),
                "bars not known", Bars.of(caption("None"), DOLLARS, bars("Mon -, Tue -")),
                "no parts", Stack.of(caption("None"), DOLLARS, days, List.of()),
                "parts not known", Stack.of(caption("None"), DOLLARS, days, List.of(gaps)),
                "no panels", Multiples.of(caption("None"), DOLLARS, days, List.of()),
                "panels not known", Multiples.of(caption("None"), DOLLARS, days, List.of(gaps)),
                "no stages", new Funnel(caption("None"), DOLLARS, List.of()));
    }

    private static Trend trend(int count, IntFunction<BigDecimal> figure) {
        return Trend.of(
                        caption("A title " + "that goes on and on ".repeat(10)),
                        DOLLARS,
                        periods(count),
                        of(LONG, count, figure),
                        of("Short", count, at -> figure.apply(at + 1)),
                        of(ONE_WORD, count, figure))
                .comparedWith(of("Last week", count, figure))
                .against(marks());
    }

    private static Bars oddBars(int count, IntFunction<BigDecimal> figure) {
        return Bars.of(
                        caption("Bars"),
                        DOLLARS,
                        IntStream.range(0, count)
                                .mapToObj(at -> Bars.Bar.of(periods(count).get(at), figure.apply(at)))
                                .toList())
                .against(marks());
    }

    private static Stack stack(int count, IntFunction<BigDecimal> figure) {
        List<Series> parts = IntStream.range(0, 6)
                .mapToObj(part -> of(
                        part == 3 ? LONG : "Part " + part,
                        count,
                        at -> figure.apply(at + part).divide(figure("10"))))
                .toList();
        return Stack.of(caption("Stack"), DOLLARS, periods(count), parts).against(marks());
    }

    private static Multiples multiples(int count, IntFunction<BigDecimal> figure) {
        List<Series> panels = IntStream.range(0, 5)
                .mapToObj(panel -> of(panel == 1 ? LONG : "Panel " + panel, count, at -> figure.apply(at + panel)))
                .toList();
        return Multiples.of(caption("Multiples"), DOLLARS, periods(count), panels)
                .against(marks());
    }

    private static Bars longNames() {
        return Bars.of(
                caption("Names"),
                DOLLARS,
                bars(LONG + " 1234567.89, " + ONE_WORD + " -434567.89, Unknown & Sons -, a 0, <!channel> 12.50"));
    }

    private static Funnel funnel() {
        return new Funnel(caption("Funnel"), DOLLARS, stages("1234567.89 400000 410000 0 0 12 5 0.5"));
    }

    private static List<Funnel.Stage> stages(String counts) {
        String[] each = counts.split(" ");
        return IntStream.range(0, each.length)
                .mapToObj(i -> new Funnel.Stage(i == 1 ? LONG : "Stage " + i, figure(each[i])))
                .toList();
    }

    private static Marks marks() {
        return Marks.NONE
                .target("target 10 to 20 " + LONG, figure("10"), figure("20"))
                .most("most 15 " + ONE_WORD, figure("15"))
                .least("least 11", figure("11"))
                .line("line 10.5", figure("10.5"));
    }

    private static List<String> periods(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "Week " + (at + 1) + " of 2026")
                .toList();
    }

    private static Series of(String name, int count, IntFunction<BigDecimal> figure) {
        return Series.of(name, IntStream.range(0, count).mapToObj(figure).toList());
    }
}
