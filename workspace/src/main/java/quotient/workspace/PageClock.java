package quotient.workspace;

import java.time.ZonedDateTime;
import java.util.List;

/** The clock by which the workspace's people live, when whoever looks at the page may move it. */
public interface PageClock {

    /** In the zone in which its hours are read. */
    ZonedDateTime now();

    /**
     * Moves it forward; meanwhile {@link #now} tells how far it has come.
     *
     * @return what happened on the way, in order
     * @throws RuntimeException with a sentence when it cannot
     */
    List<Happened> moveTo(ZonedDateTime moment);

    /** @param what in a few words */
    record Happened(ZonedDateTime at, String what) {}
}
