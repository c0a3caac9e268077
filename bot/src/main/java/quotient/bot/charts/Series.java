package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values in the order of the periods; an empty one is not known and is drawn as a gap.
 *
 * @param name what people call it, such as {@code Approval rate}
 */
public record Series(String name, List<Optional<BigDecimal>> values) {

    public Series {
        name = Checked.words("name of a series", name);
        values = List.copyOf(values);
        values.forEach(value -> value.ifPresent(Checked::figure));
    }

    /** A series without gaps. */
    public static Series of(String name, List<BigDecimal> values) {
        return new Series(name, values.stream().map(Optional::of).toList());
    }

    /** A series with a gap for each period that the values do not name. */
    public static Series of(String name, List<String> periods, Map<String, BigDecimal> values) {
        return new Series(
                name,
                periods.stream()
                        .map(period -> Optional.ofNullable(values.get(period)))
                        .toList());
    }

    /** A value that is known, and the period it stands for, counted from 0. */
    record Point(int at, BigDecimal value) {}

    List<Point> points() {
        return IntStream.range(0, values.size())
                .filter(at -> values.get(at).isPresent())
                .mapToObj(at -> new Point(at, values.get(at).orElseThrow()))
                .toList();
    }

    Optional<Point> first() {
        return points().stream().findFirst();
    }

    Optional<Point> last() {
        return points().stream().reduce((before, after) -> after);
    }

    /** The first of several that are equal. */
    Optional<Point> highest() {
        return points().stream()
                .max(Comparator.comparing(Point::value).thenComparing(Point::at, Comparator.reverseOrder()));
    }

    /** The first of several that are equal. */
    Optional<Point> lowest() {
        return points().stream().min(Comparator.comparing(Point::value).thenComparing(Point::at));
    }
}
