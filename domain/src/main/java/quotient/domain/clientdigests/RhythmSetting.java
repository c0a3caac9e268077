package quotient.domain.clientdigests;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How often a client wants one kind of digest.
 *
 * @param since when it was set; every second week is counted from its week
 */
public record RhythmSetting(Rhythm rhythm, Instant since) {

    public static final RhythmSetting USUAL = new RhythmSetting(Rhythm.AS_USUAL, Instant.EPOCH);

    private static final int FIRST_WEEK = 7;

    /** Whether a digest that comes by the week or by the day may come on that day of the client's. */
    public boolean allows(LocalDate day, ZoneId zone) {
        return switch (rhythm) {
            case AS_USUAL -> true;
            case MONDAYS -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case EVERY_SECOND_WEEK ->
                ChronoUnit.WEEKS.between(week(since.atZone(zone).toLocalDate()), week(day)) % 2 == 0;
            case MONTHLY -> day.getDayOfMonth() <= FIRST_WEEK;
            case OFF -> false;
        };
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
