package quotient.schedules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Things that are due at moments known beforehand. Whoever drives it asks often, so an idle answer must cost nothing. */
public interface Agenda {

    /** The earliest moment at which something is due; not after now when it is overdue. Empty when nothing ever is. */
    Optional<Instant> next(Instant now);

    /** Does everything that is due by now, each once, in order. A failure of one stops none of the others. */
    List<Ran> runDue(Instant now);

    /** Something may have changed that the agenda cannot notice, so what it remembers of the future counts no more. */
    default void lookAgain() {}
}
