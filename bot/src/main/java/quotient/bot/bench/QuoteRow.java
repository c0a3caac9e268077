package quotient.bot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A durable {@code /quote}, signed, priced, kept and audited, against an acknowledgement of nothing. */
final class QuoteRow implements BenchRow {

    static final String LINE = "k2p5 medium mid_market 2000 800";
    static final String EXPECTED = "Q-";
    static final int CONNECTIONS = 16;
    private static final double LEAST_RATIO = 0.5;
    private static final double MOST_P99 = 25;
    private static final int FEWER = 10;

    private final Asking nothing = new Asking(Site.REP, LINE, "");
    private final Asking quote = new Asking(Site.REP, LINE, EXPECTED);

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site site = Site.in(terms.parent());
                Served noop = Served.start("noop", site, Map.of());
                Served house = Served.start("house", site, Map.of())) {
            nothing.of(noop, CONNECTIONS, terms.warmUp());
            quote.of(house, CONNECTIONS, terms.warmUp());
            List<Line> lines = new ArrayList<>(together(turns(terms, noop, house, CONNECTIONS, terms.requests())));
            lines.addAll(alone(turns(terms, noop, house, 1, terms.requests() / FEWER)));
            return lines;
        }
    }

    private Turns turns(Terms terms, Served noop, Served house, int connections, int count) {
        return Turns.between(
                terms.rounds(), () -> nothing.of(noop, connections, count), () -> quote.of(house, connections, count));
    }

    private static List<Line> together(Turns turns) {
        Figures first = turns.first();
        Figures second = turns.second();
        double ratio = turns.throughputRatio();
        return List.of(
                Line.plain("no-op acknowledgement, " + CONNECTIONS + " connections", first.rate()),
                Line.plain("  p50", Figures.millis(first.p50())),
                Line.plain("  p99", Figures.millis(first.p99())),
                Line.compared("durable /quote, " + CONNECTIONS + " connections", second.rate(), ratio)
                        .promised("at least 0.50 of no-op", ratio >= LEAST_RATIO),
                Line.compared("  p50", Figures.millis(second.p50()), second.p50() / first.p50()),
                Line.compared("  p99", Figures.millis(second.p99()), second.p99() / first.p99())
                        .promised("under 25 ms", second.p99() < MOST_P99));
    }

    private static List<Line> alone(Turns turns) {
        Figures first = turns.first();
        Figures second = turns.second();
        return List.of(
                Line.plain("no-op acknowledgement, one at a time, p50", Figures.millis(first.p50())),
                Line.compared(
                        "durable /quote, one at a time, p50", Figures.millis(second.p50()), second.p50() / first.p50()),
                Line.compared("  p99", Figures.millis(second.p99()), second.p99() / first.p99()));
    }
}
