package quotient.bot.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a routine looks up and reckons in an old archive, against an archive that holds the time it looks at and nothing
 * before: it must not slow down with the years.
 */
final class RoutineRow implements BenchRow {

    private static final double LEAST_RATIO = 0.9;
    private static final int WARM_UP = 20;
    /** Short turns and many of them: each takes long enough for the machine's mood to change. */
    private static final int TIMES = 3;

    private static final int TURNS_IN_A_ROUND = 5;

    private final String name;
    private final String routine;
    private final Function<Terms.Recent, Past> recent;

    private RoutineRow(String name, String routine, Function<Terms.Recent, Past> recent) {
        this.name = name;
        this.routine = routine;
        this.recent = recent;
    }

    /** The review of all quotes of 24 hours (P38). */
    static RoutineRow nightly() {
        return new RoutineRow("nightly", "nightly-pricing-qa", Terms.Recent::day);
    }

    /** The snapshot of the week, without its pictures (P95, P119). */
    static RoutineRow weekly() {
        return new RoutineRow("weekly", "weekly-pricing", Terms.Recent::weeks);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Line> measure(Terms terms) {
        Past past = recent.apply(terms.recent());
        try (Site site = Site.in(terms.parent())) {
            Filling.fill(site, past);
            try (Reckoning young = new Reckoning(site, routine, past.end());
                    Reckoning old = new Reckoning(terms.old().site(), routine, past.end())) {
                Turns turns = compared(terms, young, old);
                double ratio = turns.throughputRatio();
                return List.of(
                        line(past.quotes(), turns.first()),
                        Line.compared(what(terms.many()), shown(turns.second()), ratio)
                                .promised("at least 0.90 of that", ratio >= LEAST_RATIO));
            }
        }
    }

    private static Turns compared(Terms terms, Reckoning young, Reckoning old) {
        young.times(WARM_UP);
        old.times(WARM_UP);
        if (!young.cameTo().equals(old.cameTo())) {
            throw new IllegalStateException("of the same time the young archive says \"" + young.cameTo()
                    + "\", the old one \"" + old.cameTo() + "\"");
        }
        return Turns.between(TURNS_IN_A_ROUND * terms.rounds(), () -> young.times(TIMES), () -> old.times(TIMES));
    }

    private Line line(int quotes, Figures figures) {
        return Line.plain(what(quotes), shown(figures));
    }

    private String what(int quotes) {
        return String.format(Locale.ROOT, "%s at %,d quotes, p50", routine, quotes);
    }

    private static String shown(Figures figures) {
        return Figures.millis(figures.p50());
    }
}
