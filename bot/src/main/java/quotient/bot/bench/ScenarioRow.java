package quotient.bot.bench;

import java.util.List;
import java.util.Map;

/** A proposal of four options, priced, guarded, kept and audited as one card, against one quote alone. */
final class ScenarioRow implements BenchRow {

    private static final String OPTIONS =
            "scenarios Q-1001 as quoted | discount=15 | sonnet | premium opus discount=0 rush=yes";
    private static final String EXPECTED = "options of Q-1001";

    private final Asking quote = new Asking(Site.REP, QuoteRow.LINE, QuoteRow.EXPECTED);
    private final Asking options = new Asking(Site.REP, OPTIONS, EXPECTED);

    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site site = Site.in(terms.parent());
                Served house = Served.start("house", site, Map.of())) {
            quote.of(house, 1, terms.warmUp());
            options.of(house, 1, terms.warmUp());
            int count = Math.max(1, terms.requests() / QuoteRow.CONNECTIONS);
            return lines(
                    Turns.between(terms.rounds(), () -> quote.of(house, 1, count), () -> options.of(house, 1, count)));
        }
    }

    private static List<Line> lines(Turns turns) {
        Figures one = turns.first();
        Figures four = turns.second();
        return List.of(
                Line.plain("a quote, one at a time, p50", Figures.millis(one.p50())),
                Line.plain("  p99", Figures.millis(one.p99())),
                Line.compared("four options as one card, p50", Figures.millis(four.p50()), four.p50() / one.p50()),
                Line.compared("  p99", Figures.millis(four.p99()), four.p99() / one.p99()));
    }
}
