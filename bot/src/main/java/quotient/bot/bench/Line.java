package quotient.bot.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param figure with its unit
 * @param ratio to the companion in the same run; empty for a companion itself
 * @param target what was promised; empty where nothing was
 */
record Line(String what, String figure, Optional<Double> ratio, Optional<String> target, boolean met) {

    static final String HEAD = text("what", "figure", "ratio", "target", "met");

    static Line plain(String what, String figure) {
        return new Line(what, figure, Optional.empty(), Optional.empty(), true);
    }

    static Line compared(String what, String figure, double ratio) {
        return new Line(what, figure, Optional.of(ratio), Optional.empty(), true);
    }

    Line promised(String words, boolean kept) {
        return new Line(what, figure, ratio, Optional.of(words), kept);
    }

    @Override
    public String toString() {
        String answer = target.isEmpty() ? "" : met ? "met" : "NOT MET";
        String shownRatio =
                ratio.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("");
        return text(what, figure, shownRatio, target.orElse(""), answer);
    }

    private static String text(String what, String figure, String ratio, String target, String met) {
        return String.format(Locale.ROOT, "%-52s %14s %7s  %-24s %s", what, figure, ratio, target, met)
                .stripTrailing();
    }
}
