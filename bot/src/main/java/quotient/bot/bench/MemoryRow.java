package quotient.bot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a small machine must have for the bot: the options of {@code QUOTIENT_PROFILE=small} in the start script. */
final class MemoryRow implements BenchRow {

    private static final List<String> SMALL = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-Xmx48m",
            "-Xmn8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k");
    private static final int QUOTES = 10_000;
    private static final double MOST_MEBIBYTES = 140;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site site = Site.in(terms.parent());
                Served house = small(site)) {
            double idle = house.residentMebibytes();
            new Asking(Site.REP, QuoteRow.LINE, QuoteRow.EXPECTED).of(house, QuoteRow.CONNECTIONS, QUOTES);
            house.drawChart();
            double after = house.residentMebibytes();
            return List.of(
                    Line.plain("resident memory when ready, small profile", spoken(idle)),
                    Line.compared("after 10,000 quotes and a chart", spoken(after), after / idle)
                            .promised("under 140 MiB", after < MOST_MEBIBYTES));
        }
    }

    private static Served small(Site site) {
        List<String> options = new ArrayList<>(SMALL);
        Served.ownOptions().stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile") || option.startsWith("-Xshare"))
                .forEach(options::add);
        List<String> arguments = List.of(
                ServedForBench.class.getName(), "house", site.settingsFile().toString());
        return Served.start(options, arguments, site, Map.of("MALLOC_ARENA_MAX", "2"), ServedForBench.READY);
    }

    private static String spoken(double mebibytes) {
        return String.format(Locale.ROOT, "%.0f MiB", mebibytes);
    }
}
