package quotient.bot.charts;

import java.awt.Font;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which values are written at bars. All of them, in the largest letters that have room; where there are too many bars for
 * that, the highest and the lowest below nothing at their bars, where nothing is in the way, and the last at the right.
 *
 * @param areAll whether each bar carries its value, so that nobody needs a scale
 */
record BarLabels(List<ValueLabels.Label> labels, Font font, boolean areAll, List<EndLabel> atTheRight) {

    /** Pixels between the margins of a picture. */
    private static final double WIDTH = 1120;

    private static final double HEIGHT = 380;
    private static final double BETWEEN = 8;

    /**
     * @param values what is written
     * @param ends where each bar ends upwards; with the values themselves if they are not stacked
     * @param beside what else is written at the right
     */
    static BarLabels of(Series values, Series ends, List<String> names, Unit unit, List<EndLabel> beside) {
        double room = (WIDTH - new EndLabels(new Scale(0, 1, 1), beside).width()) / names.size() - BETWEEN;
        return inOneOf(values, ends, room, List.of(unit::brief), Theme.VALUE)
                .or(() -> inOneOf(values, ends, room, List.of(unit::brief, unit::tight), Theme.BESIDE))
                .orElseGet(() -> chosen(values, ends, names, unit));
    }

    private static Optional<BarLabels> inOneOf(
            Series values, Series ends, double room, List<Function<BigDecimal, String>> ways, Font font) {
        return ways.stream()
                .map(way -> values.points().stream()
                        .map(point -> label(point, ends, way.apply(point.value())))
                        .toList())
                .filter(labels -> labels.stream().allMatch(label -> Words.width(label.words(), font) <= room))
                .map(labels -> new BarLabels(labels, font, true, List.of()))
                .findFirst();
    }

    private static BarLabels chosen(Series values, Series ends, List<String> names, Unit unit) {
        List<ValueLabels.Label> labels = new ArrayList<>();
        Series.Point last = values.last().orElseThrow();
        values.highest()
                .filter(highest -> highest.at() != last.at())
                .filter(highest -> isTop(highest, ends.highest(), 1))
                .ifPresent(highest -> labels.add(label(highest, ends, unit.brief(highest.value()))));
        values.lowest()
                .filter(lowest -> lowest.at() != last.at())
                .filter(lowest -> isTop(lowest, ends.lowest(), -1))
                .ifPresent(lowest -> labels.add(label(lowest, ends, unit.brief(lowest.value()))));
        EndLabel atTheRight = new EndLabel(
                ends.values().get(last.at()).orElseThrow().doubleValue(),
                unit.brief(last.value()),
                names.get(last.at()),
                Theme.INK,
                Theme.FAINT_LINE);
        return new BarLabels(labels, Theme.BESIDE, false, List.of(atTheRight));
    }

    /** Whether its bar runs farther than all others on this side, so that nothing is in the way of its label. */
    private static boolean isTop(Series.Point point, Optional<Series.Point> farthest, int side) {
        return farthest.filter(end -> end.at() == point.at() && end.value().signum() == side)
                .isPresent();
    }

    private static ValueLabels.Label label(Series.Point point, Series ends, String words) {
        double end = ends.values().get(point.at()).orElseThrow().doubleValue();
        return new ValueLabels.Label(point.at(), end, end < 0, words);
    }

    /** Which share of the values' span is kept free above and below for the labels. */
    double air() {
        return ValueLabels.height(font) / HEIGHT * 1.15;
    }

    ValueLabels drawn(Marks marks) {
        return new ValueLabels(
                labels,
                font,
                marks.lines().stream().map(line -> line.at().doubleValue()).toList());
    }
}
