package quotient.domain.clientreports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every way of every approved report to its client, until it has worked or was given up. */
public interface Dispatches {

    void put(Dispatch dispatch);

    /** Those that are open and due, the first due first. */
    List<Dispatch> due(Instant now, int limit);

    /** When the next one is to be looked after; empty when none is open. */
    Optional<Instant> nextDue();

    /** Keeps attempts, next try and cause of one that is open. */
    void again(Dispatch dispatch);

    /**
     * Ends it; what was given up keeps its cause.
     *
     * @return whether it was open
     */
    boolean end(Dispatch dispatch, boolean arrived, Instant at);
}
