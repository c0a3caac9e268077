package quotient.domain.closure;

import java.time.LocalDate;
import java.util.Optional;

/** Which days were asked to be closed, and which were. */
public interface DayClosures {

    /** Adds the day, or replaces it. */
    void keep(DayClosure closure);

    Optional<DayClosure> find(LocalDate day);

    /** The latest before that day. */
    Optional<DayClosure> before(LocalDate day);

    /** The latest of all. */
    default Optional<DayClosure> latest() {
        return before(LocalDate.of(9999, 12, 31));
    }
}
