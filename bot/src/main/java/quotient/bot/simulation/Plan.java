package quotient.bot.simulation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * What is simulated. Days and seed say it all, so that they are enough to see it again.
 *
 * @param start the first day; of a short run the day before a clock change in its zone
 * @param killsADay how many processes die a day, on average
 * @param folder where the database is; an empty one
 */
public record Plan(int days, long seed, ZoneId zone, LocalDate start, double killsADay, Path folder) {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/Berlin"), ZoneId.of("Australia/Lord_Howe"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int SHORT = 14;

    /** The seed names the zone as well, in turn of three. */
    public static Plan of(int days, long seed, Path folder) {
        ZoneId zone = ZONES.get((int) Math.floorMod(seed, (long) ZONES.size()));
        boolean isShort = days <= SHORT;
        return new Plan(days, seed, zone, isShort ? beforeTheChange(zone) : NEW_YEAR, isShort ? 3 : 0.7, folder);
    }

    private static LocalDate beforeTheChange(ZoneId zone) {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(NEW_YEAR.atStartOfDay(zone).toInstant());
        return change.getInstant().atZone(zone).toLocalDate().minusDays(1);
    }

    Instant begin() {
        return start.atStartOfDay(zone).toInstant();
    }

    Instant midnightAfter(int day) {
        return start.plusDays(day + 1L).atStartOfDay(zone).toInstant();
    }

    /** What to type to see it again. */
    public String command() {
        return "./quotient bench simulate --days " + days + " --seed " + seed;
    }
}
