package quotient.domain.brief;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import quotient.domain.digests.Week;

/**
 * The week that a brief is about: the last whole ISO week, Monday to Sunday, before its moment.
 *
 * @param at the moment of the brief
 */
record BriefWeek(Instant at, Week week) {

    static BriefWeek before(Instant at, ZoneId zone) {
        LocalDate monday = at.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new BriefWeek(at, new Week(zone, monday.atStartOfDay(zone).toInstant()));
    }

    ZoneId zone() {
        return week.zone();
    }

    LocalDate day() {
        return at.atZone(zone()).toLocalDate();
    }
}
