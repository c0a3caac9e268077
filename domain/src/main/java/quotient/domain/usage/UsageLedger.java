package quotient.domain.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Every task that was reported, and its sums by local day and hour, model and client. The sums are kept with the tasks,
 * so that no question takes longer the more tasks there are.
 */
public interface UsageLedger {

    /** Those of the ids that are kept, by id. */
    Map<String, TaskUsage> find(Collection<String> ids);

    /**
     * Keeps tasks whose ids are not kept yet, each once, and adds them to the sums.
     *
     * @param zone of the company, in which days and hours are counted
     */
    void add(Collection<TaskUsage> tasks, ZoneId zone);

    /** By day, then in the order of the models; one entry for each currency. Both days are within. */
    List<ModelDay> models(LocalDate from, LocalDate to);

    /** By day, then by name of the client. Both days are within. */
    List<ClientDay> clients(LocalDate from, LocalDate to);

    /** @param hour as {@link #hourOf} says it */
    long tasksInHour(Instant hour);

    /** Tasks flagged for their cost (P99) that were done since then, newest first. */
    List<TaskUsage> costly(Instant since, int limit);

    /** The moment in which the local hour began. */
    static Instant hourOf(Instant moment, ZoneId zone) {
        return moment.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }
}
