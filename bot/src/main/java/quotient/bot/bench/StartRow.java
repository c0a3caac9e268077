package quotient.bot.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import quotient.bot.Main;

/** From the start of the process to its ready line, with the class-data archive of the build and without. */
final class StartRow implements BenchRow {

    private static final double MOST_SECONDS = 1.0;
    private static final double MILLIS = 1000.0;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Line> measure(Terms terms) {
        try (Site site = Site.in(terms.parent())) {
            List<String> plain = withoutArchive(Served.ownOptions());
            seconds(site, plain);
            List<Double> without = new ArrayList<>();
            List<Double> with = new ArrayList<>();
            for (int start = 0; start < terms.starts(); start++) {
                without.add(seconds(site, plain));
                with.add(seconds(site, Served.ownOptions()));
            }
            return lines(middle(without), middle(with));
        }
    }

    private static List<Line> lines(double without, double with) {
        String archive = Served.ownOptions().stream().anyMatch(StartRow::isArchive)
                ? "start to ready, with the archive"
                : "start to ready, no archive is in use";
        return List.of(
                Line.plain("start to ready, without class-data archive", spoken(without)),
                Line.compared(archive, spoken(with), with / without).promised("under 1 s", with < MOST_SECONDS));
    }

    private static double seconds(Site site, List<String> options) {
        List<String> arguments = List.of(
                Main.class.getName(), "start", "--config", site.settingsFile().toString());
        try (Served started = Served.start(options, arguments, site, Map.of(), "quotient ready")) {
            Duration took = started.readyAfter();
            return took.toMillis() / MILLIS;
        }
    }

    private static List<String> withoutArchive(List<String> options) {
        return Stream.concat(options.stream().filter(option -> !isArchive(option)), Stream.of("-Xshare:auto"))
                .toList();
    }

    private static boolean isArchive(String option) {
        return option.startsWith("-XX:SharedArchiveFile");
    }

    private static double middle(List<Double> values) {
        return Figures.median(values.stream().mapToDouble(value -> value).toArray());
    }

    private static String spoken(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
