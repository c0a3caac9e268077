package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Series as people would tell of them on the telephone. */
record Spoken(Unit unit, List<String> periods) {

    /** From where to where, and how far up and down in between. */
    String course(Series series) {
        List<Series.Point> points = series.points();
        if (points.isEmpty()) {
            return series.name() + ": no figures";
        }
        if (points.size() == 1) {
            return series.name() + ": " + dated(points.get(0));
        }
        int gaps = periods.size() - points.size();
        return series.name() + ": " + course(series, points) + (gaps == 0 ? "" : ", " + gaps + " not known");
    }

    private String course(Series series, List<Series.Point> points) {
        Series.Point highest = series.highest().orElseThrow();
        Series.Point lowest = series.lowest().orElseThrow();
        return highest.value().compareTo(lowest.value()) == 0
                ? "always " + value(highest)
                : "from " + value(points.get(0)) + " to " + value(points.get(points.size() - 1)) + ", highest "
                        + dated(highest) + ", lowest " + dated(lowest);
    }

    String list(Series series) {
        return series.points().stream()
                .map(point -> periods.get(point.at()) + " " + value(point))
                .collect(Collectors.joining(", "));
    }

    /** What the whole is made of in one period. */
    String parts(List<Series> parts, int at) {
        return "In " + periods.get(at) + " "
                + parts.stream()
                        .map(part -> part.name() + " "
                                + part.values().get(at).map(unit::full).orElse("not known"))
                        .collect(Collectors.joining(", "));
    }

    /** Of each mark, how often it was passed and when first. */
    List<String> against(Marks marks, Series series) {
        List<String> said = new ArrayList<>();
        marks.target().ifPresent(band -> {
            said.add(passed(series, "below", band.label(), value -> value.compareTo(band.from()) < 0));
            said.add(passed(series, "above", band.label(), value -> value.compareTo(band.to()) > 0));
        });
        for (Marks.Line line : marks.lines()) {
            boolean least = line.bad() == Marks.Bad.BELOW;
            Predicate<BigDecimal> beyond = value -> value.compareTo(line.at()) * (least ? -1 : 1) > 0;
            said.add(passed(series, least ? "below" : "above", line.label(), beyond));
        }
        return said;
    }

    private String passed(Series series, String side, String mark, Predicate<BigDecimal> beyond) {
        List<Series.Point> passing = series.points().stream()
                .filter(point -> beyond.test(point.value()))
                .toList();
        String where = series.name() + " " + side + " " + mark + ": ";
        return passing.isEmpty()
                ? where + "never"
                : where + passing.size() + " of " + series.points().size() + ", first "
                        + periods.get(passing.get(0).at());
    }

    private String dated(Series.Point point) {
        return value(point) + " (" + periods.get(point.at()) + ")";
    }

    private String value(Series.Point point) {
        return unit.full(point.value());
    }
}
