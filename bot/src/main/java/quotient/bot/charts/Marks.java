package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What figures are held against: a band that they should be in, and lines with a name.
 *
 * @param lines at most three
 */
public record Marks(Optional<Band> target, List<Line> lines) {

    public static final Marks NONE = new Marks(Optional.empty(), List.of());

    private static final int MOST = 3;

    public Marks {
        lines = List.copyOf(lines);
        Checked.atMost(MOST, "lines to hold figures against", lines);
    }

    /** The side of a line on which a figure is bad; what is there is drawn in another colour. */
    enum Bad {
        ABOVE,
        BELOW,
        NEITHER
    }

    /** @param label with its numbers, such as {@code target 55 to 70 %} */
    public record Band(String label, BigDecimal from, BigDecimal to) {

        public Band {
            label = Checked.words("label of a target", label);
            if (Checked.figure(from).compareTo(Checked.figure(to)) >= 0) {
                throw new IllegalArgumentException("the target " + label + " ends at " + to + ", above its start");
            }
        }
    }

    /** @param label with its number, such as {@code 80 % of budget} */
    public record Line(String label, BigDecimal at, Bad bad) {

        public Line {
            label = Checked.words("label of a line", label);
            Checked.figure(at);
        }

        /** A figure on the line itself is on neither side. */
        boolean isBroken(BigDecimal figure) {
            int side = figure.compareTo(at);
            return (bad == Bad.ABOVE && side > 0) || (bad == Bad.BELOW && side < 0);
        }
    }

    /** These, and the band that figures should be in. */
    public Marks target(String label, BigDecimal from, BigDecimal to) {
        return new Marks(Optional.of(new Band(label, from, to)), lines);
    }

    /** These, and a line that judges nothing. */
    public Marks line(String label, BigDecimal at) {
        return with(new Line(label, at, Bad.NEITHER));
    }

    /** These, and a line that figures should not be above. */
    public Marks most(String label, BigDecimal at) {
        return with(new Line(label, at, Bad.ABOVE));
    }

    /** These, and a line that figures should not be below. */
    public Marks least(String label, BigDecimal at) {
        return with(new Line(label, at, Bad.BELOW));
    }

    boolean isBroken(BigDecimal figure) {
        return lines.stream().anyMatch(line -> line.isBroken(figure));
    }

    /** What must be inside the picture, so that the marks are. */
    Stream<BigDecimal> figures() {
        return Stream.concat(
                target.stream().flatMap(band -> Stream.of(band.from(), band.to())),
                lines.stream().map(Line::at));
    }

    private Marks with(Line line) {
        return new Marks(target, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
