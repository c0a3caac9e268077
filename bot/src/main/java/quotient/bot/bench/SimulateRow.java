package quotient.bot.bench;

import java.util.List;
import java.util.Locale;
import quotient.bot.simulation.Plan;
import quotient.bot.simulation.Simulation;
import quotient.bot.simulation.Summary;

/** How fast the house lives, with faults, kills and people, when nobody waits for the clock. */
final class SimulateRow implements BenchRow {

    private static final int DAYS = 14;
    private static final int YEAR = 365;
    private static final double SECONDS = 300;

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site site = Site.in(terms.parent())) {
            Summary summary = Simulation.run(Plan.of(DAYS, 1, site.folder()));
            double rate = summary.daysPerSecond();
            return List.of(Line.plain("days simulated, every promise kept", String.format(Locale.ROOT, "%.1f/s", rate))
                    .promised("a year in 5 minutes", rate >= YEAR / SECONDS));
        }
    }
}
