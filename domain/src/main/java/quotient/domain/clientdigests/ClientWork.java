package quotient.domain.clientdigests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What was done for one client, in numbers alone: nothing here names a price, a cost, a model, another client or
 * anything that somebody wrote, so nothing of that can be told by what is made of it.
 */
public interface ClientWork {

    /**
     * Tasks done on each local day, both within; a day without a task is not in it.
     *
     * @param client the name as the desk knows it
     */
    Map<LocalDate, Long> tasks(String client, LocalDate from, LocalDate to, ZoneId zone);

    /** Every task that was ever reported for the client. */
    long tasksInAll(String client);

    /** Incidents that affected the client at some time between the two moments, without regard to case. */
    List<Disruption> disruptions(String client, Instant from, Instant to);

    /** Quotes made since then that are with the client and not answered, without regard to case. */
    long offersWaiting(String client, Instant since);
}
