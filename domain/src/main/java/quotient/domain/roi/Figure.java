package quotient.domain.roi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A figure of the return: a value, or a word in its place, or the reason why there is none. Never 0 for what is not known.
 *
 * @param value exact, or 34 significant digits; it is rounded only where it is shown (D14)
 * @param word such as {@code never}
 * @param note why there is no value; of a value what must be known beside it, or empty
 * @param inputs what it was reckoned from, a line each
 */
public record Figure(Optional<BigDecimal> value, Optional<String> word, String note, List<String> inputs) {

    /** A payback that never comes. */
    public static final String NEVER = "never";

    /** A payback of which nothing can be said before something was measured. */
    public static final String NOT_YET = "not yet";

    public Figure {
        inputs = List.copyOf(inputs);
    }

    static Figure of(BigDecimal value, String... inputs) {
        return new Figure(Optional.of(value), Optional.empty(), "", List.of(inputs));
    }

    static Figure missing(String reason) {
        return new Figure(Optional.empty(), Optional.empty(), reason, List.of());
    }

    static Figure word(String word, String note, List<String> inputs) {
        return new Figure(Optional.empty(), Optional.of(word), note, inputs);
    }

    public boolean isThere() {
        return value.isPresent();
    }

    Figure noted(String more) {
        String both = Stream.of(note, more)
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return new Figure(value, word, both, inputs);
    }

    Figure from(String... more) {
        return new Figure(
                value,
                word,
                note,
                Stream.concat(inputs.stream(), Stream.of(more)).toList());
    }

    /** Of two values; missing, with the reason, when one of them is. */
    Figure with(Figure other, BiFunction<BigDecimal, BigDecimal, BigDecimal> formula) {
        if (!isThere() || !other.isThere()) {
            return missing(isThere() ? other.note : note);
        }
        List<String> both = new ArrayList<>(inputs);
        other.inputs.stream().filter(input -> !both.contains(input)).forEach(both::add);
        return new Figure(
                        Optional.of(formula.apply(value.orElseThrow(), other.value.orElseThrow())),
                        Optional.empty(),
                        note,
                        both)
                .noted(other.note);
    }

    Figure times(BigDecimal factor) {
        return new Figure(value.map(exact -> exact.multiply(factor)), word, note, inputs);
    }
}
