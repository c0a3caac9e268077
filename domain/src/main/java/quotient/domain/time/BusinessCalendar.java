package quotient.domain.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import quotient.domain.company.Company;

/** Monday to Friday from 08:00 to 18:00 without the company's holidays, in the company's zone (D6, O5). */
public record BusinessCalendar(ZoneId zone, Set<LocalDate> holidays) {

    private static final LocalTime START_OF_DAY = LocalTime.of(8, 0);
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

    /** The day itself when it is a business day, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isBusinessDay(day) ? day : nextBusinessDay(day);
    }

    /** The last business day before that day. */
    public LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!isBusinessDay(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public boolean isBusinessTime(Instant moment) {
        return opening(moment).equals(moment);
    }

    /** The moment itself when it lies in business time, else 08:00 of the next business day. */
    public Instant opening(Instant moment) {
        LocalDate day = dateOf(moment);
        if (isBusinessDay(day) && moment.isBefore(closing(day))) {
            return latest(moment, start(day));
        }
        return nextOpening(moment);
    }

    /** 08:00 of the next business day after the one in which the moment lies. */
    public Instant nextOpening(Instant moment) {
        return start(nextBusinessDay(dateOf(moment)));
    }

    /** When so much business time has passed since the moment. */
    public Instant after(Instant moment, Duration businessTime) {
        Instant from = opening(moment);
        Duration left = businessTime;
        Duration today = Duration.between(from, closing(dateOf(from)));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            from = nextOpening(from);
            today = Duration.between(from, closing(dateOf(from)));
        }
        return from.plus(left);
    }

    /** How much business time lies between the two moments; none when the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration passed = Duration.ZERO;
        Instant opened = opening(from);
        while (opened.isBefore(to)) {
            Instant closed = closing(dateOf(opened));
            passed = passed.plus(Duration.between(opened, closed.isBefore(to) ? closed : to));
            opened = nextOpening(opened);
        }
        return passed;
    }

    /** 18:00 of the last of so many business days after the one in which the moment lies. */
    public Instant endOfBusinessDayAfter(Instant moment, int days) {
        LocalDate day = dateOf(moment);
        for (int passed = 0; passed < days; passed++) {
            day = nextBusinessDay(day);
        }
        return closing(day);
    }

    /** 18:00 of the next business day after the one in which the moment lies. */
    public Instant endOfNextBusinessDay(Instant moment) {
        return endOfBusinessDayAfter(moment, 1);
    }

    /** The last instant of the local day in which the moment lies. */
    public Instant endOfDay(Instant moment) {
        return dateOf(moment).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    private LocalDate nextBusinessDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Instant start(LocalDate day) {
        return day.atTime(START_OF_DAY).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
