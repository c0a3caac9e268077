package quotient.domain.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import quotient.domain.company.Company;

/** Monday to Friday without the company's holidays, in the company's zone (D6). */
public record BusinessCalendar(ZoneId zone, Set<LocalDate> holidays) {

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    public BusinessCalendar {
        holidays = Set.copyOf(holidays);
    }

    public static BusinessCalendar of(Company company) {
        return new BusinessCalendar(company.zone(), company.holidays());
    }

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** 18:00 of the next business day after the one in which the moment lies. */
    public Instant endOfNextBusinessDay(Instant moment) {
        LocalDate day = dateOf(moment).plusDays(1);
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** The last instant of the local day in which the moment lies. */
    public Instant endOfDay(Instant moment) {
        return dateOf(moment).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}
