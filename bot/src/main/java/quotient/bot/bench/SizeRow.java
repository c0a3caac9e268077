package quotient.bot.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same work on a young database and on an old one: what the desk does every day must not slow down with the years. */
final class SizeRow implements BenchRow {

    private static final int FEW = 1_000;
    private static final double LEAST_RATIO = 0.9;

    @Override
    public String name() {
        return "size";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site young = Site.in(terms.parent())) {
            Filling.fill(young, Past.steady(FEW, terms.recent().end()));
            Site old = terms.old().site();
            List<Line> lines = new ArrayList<>();
            lines.add(filled(terms, terms.old().took()));
            try (Served small = Served.start("house", young, Map.of());
                    Served large = Served.start("house", old, Map.of())) {
                lines.addAll(compared(terms, small, large));
            }
            return lines;
        }
    }

    private static List<Line> compared(Terms terms, Served small, Served large) {
        Asking quote = new Asking(Site.REP, QuoteRow.LINE, QuoteRow.EXPECTED);
        quote.of(small, QuoteRow.CONNECTIONS, terms.warmUp());
        quote.of(large, QuoteRow.CONNECTIONS, terms.warmUp());
        Turns quotes = Turns.between(
                terms.rounds(),
                () -> quote.of(small, QuoteRow.CONNECTIONS, terms.requests()),
                () -> quote.of(large, QuoteRow.CONNECTIONS, terms.requests()));
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.plain("/quote at " + count(FEW) + " quotes", quotes.first().rate()));
        double ratio = quotes.throughputRatio();
        lines.add(Line.compared(
                        "/quote at " + count(terms.many()), quotes.second().rate(), ratio)
                .promised("at least 0.90 of that", ratio >= LEAST_RATIO));
        lines.addAll(list("/quote mine", new Asking(Site.REP, "mine", "15 quotes"), terms, small, large));
        lines.addAll(list("/quote waiting", new Asking(Site.MANAGER, "waiting", "15 quotes"), terms, small, large));
        return lines;
    }

    private static List<Line> list(String what, Asking list, Terms terms, Served small, Served large) {
        int count = terms.requests() / 10;
        list.of(small, 1, count);
        list.of(large, 1, count);
        Turns turns = Turns.between(terms.rounds(), () -> list.of(small, 1, count), () -> list.of(large, 1, count));
        double ratio = turns.throughputRatio();
        return List.of(
                Line.plain(
                        what + " at " + count(FEW) + ", p50",
                        Figures.millis(turns.first().p50())),
                Line.compared(
                                what + " at " + count(terms.many()) + ", p50",
                                Figures.millis(turns.second().p50()),
                                ratio)
                        .promised("at least 0.90 of that", ratio >= LEAST_RATIO));
    }

    private static Line filled(Terms terms, Duration took) {
        String what =
                count(terms.many()) + " quotes, " + count(terms.many() * Filling.AUDIT_ROWS) + " audit rows filled in";
        return Line.plain(what, took.toSeconds() + " s");
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
