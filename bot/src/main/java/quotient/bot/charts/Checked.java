package quotient.bot.charts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no picture could show is refused before anything is drawn. */
final class Checked {

    /** Beyond it a double no longer tells neighbours apart, and nobody reads the digits. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private Checked() {}

    /** On one line, without control characters. */
    static String words(String what, String text) {
        String words = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " of a picture says something");
        }
        return words;
    }

    static BigDecimal figure(BigDecimal figure) {
        if (figure.abs().compareTo(MOST) >= 0) {
            throw new IllegalArgumentException(
                    "a picture shows figures below " + MOST.toPlainString() + ", not " + figure);
        }
        return figure;
    }

    static void atMost(int most, String what, List<?> things) {
        if (things.size() > most) {
            throw new IllegalArgumentException(
                    "a picture holds at most " + most + " " + what + ", not " + things.size());
        }
    }

    static void distinct(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("two " + what + " have the name " + name);
        });
    }

    /** Each series has a value, or its gap, for each period. */
    static void aligned(List<String> periods, List<Series> series) {
        distinct("series", series.stream().map(Series::name).toList());
        series.stream()
                .filter(each -> each.values().size() != periods.size())
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("the series " + each.name() + " has "
                            + each.values().size() + " values for " + periods.size() + " periods");
                });
    }
}
