package quotient.domain.clientdigests;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * All that a digest for a client may be made of. It has no room for costs, prices, margins, models, notes or the names of
 * others.
 *
 * @param client their own name
 * @param zone by which their days are counted
 * @param at the moment for which the digest is made
 * @param since when the desk first looked at them; what was wrong before then it cannot know
 * @param tasks by local day, of today and the five weeks before; a day without a task is not in it
 * @param tasksInAll ever
 * @param disruptions of the last year
 * @param offersWaiting that they have not answered
 */
public record ClientFacts(
        String client,
        ZoneId zone,
        Instant at,
        Optional<Instant> since,
        Map<LocalDate, Long> tasks,
        long tasksInAll,
        Disruptions disruptions,
        long offersWaiting) {

    public ClientFacts {
        tasks = Map.copyOf(tasks);
    }

    public LocalDate today() {
        return day(at);
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public long tasks(LocalDate day) {
        return tasks.getOrDefault(day, 0L);
    }

    public long tasks(Days days) {
        return days.all().stream().mapToLong(this::tasks).sum();
    }

    /** How many incidents touched these days. */
    public long incidents(Days days) {
        return disruptions.count(startOf(days.first()), startOf(days.end()));
    }

    /** The seven days before today. */
    public Days week() {
        return new Days(today().minusDays(7), today().minusDays(1));
    }

    /** The last whole Monday to Sunday. */
    public Days lastWeek() {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday.minusDays(7), monday.minusDays(1));
    }
}
