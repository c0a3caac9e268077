package quotient.domain.digests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven days up to a moment, by the clock on the company's wall: a week in which clocks change has an hour more or less.
 *
 * @param to the first moment that is not within
 */
public record Week(ZoneId zone, Instant to) {

    private static final int DAYS = 7;

    public Instant from() {
        return back(1).to();
    }

    /** The week that ended so many weeks before. */
    public Week back(int weeks) {
        return new Week(zone, to.atZone(zone).minusWeeks(weeks).toInstant());
    }

    /** This one and those before it, so many in all, the oldest first. */
    public List<Week> last(int weeks) {
        return IntStream.range(0, weeks).mapToObj(at -> back(weeks - 1 - at)).toList();
    }

    /** The first of the seven local days that sums by day are made of. */
    public LocalDate firstDay() {
        return lastDay().minusDays(DAYS - 1L);
    }

    /** The local day in which it ends. */
    public LocalDate lastDay() {
        return to.minus(Duration.ofNanos(1)).atZone(zone).toLocalDate();
    }

    /** The seven of them. */
    public List<LocalDate> days() {
        return firstDay().datesUntil(lastDay().plusDays(1)).toList();
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from()) && moment.isBefore(to);
    }
}
