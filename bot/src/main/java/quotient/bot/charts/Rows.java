package quotient.bot.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of a picture in columns; what it holds them against stands below. */
final class Rows {

    private static final String GAP = "–";
    private static final String NOTHING = "no figures";

    private Rows() {}

    static String of(Trend trend) {
        return rows(trend.periods(), trend.all(), trend.unit(), trend.marks());
    }

    static String of(Bars bars) {
        return rows(bars.names(), List.of(bars.series()), bars.unit(), bars.marks());
    }

    static String of(Stack stack) {
        List<Series> columns = new ArrayList<>(stack.parts());
        columns.add(stack.totals());
        return rows(stack.periods(), columns, stack.unit(), stack.marks());
    }

    static String of(Multiples multiples) {
        return rows(multiples.periods(), multiples.panels(), multiples.unit(), multiples.marks());
    }

    static String of(Funnel funnel) {
        if (funnel.stages().isEmpty()) {
            return NOTHING;
        }
        List<List<String>> rows = IntStream.range(0, funnel.stages().size())
                .mapToObj(i -> List.of(
                        funnel.stages().get(i).name(),
                        funnel.unit().full(funnel.stages().get(i).count()),
                        funnel.goesOn(i).map(share -> share + " %").orElse("")))
                .toList();
        return new Columns(List.of("stage", "count", "go on"), rows, List.of(), List.of()).text();
    }

    private static String rows(List<String> names, List<Series> columns, Unit unit, Marks marks) {
        if (columns.stream().allMatch(series -> series.points().isEmpty())) {
            return NOTHING;
        }
        List<String> head =
                Stream.concat(Stream.of(""), columns.stream().map(Series::name)).toList();
        List<List<String>> rows = IntStream.range(0, names.size())
                .mapToObj(at -> row(
                        names.get(at),
                        columns,
                        series -> series.values().get(at).map(unit::full)))
                .toList();
        List<List<String>> extremes = List.of(
                row("lowest", columns, series -> series.lowest().map(point -> unit.full(point.value()))),
                row("highest", columns, series -> series.highest().map(point -> unit.full(point.value()))));
        return new Columns(head, rows, extremes, labels(marks)).text();
    }

    private static List<String> row(String name, List<Series> columns, Function<Series, Optional<String>> cell) {
        return Stream.concat(
                        Stream.of(name),
                        columns.stream().map(series -> cell.apply(series).orElse(GAP)))
                .toList();
    }

    private static List<String> labels(Marks marks) {
        return Stream.concat(
                        marks.target().stream().map(Marks.Band::label),
                        marks.lines().stream().map(Marks.Line::label))
                .toList();
    }
}
