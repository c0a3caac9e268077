package quotient.domain.absences;

import java.time.Instant;

/** Whoever has to know at once when people come and go. */
public interface WhoIsAskedNow {

    /** Looks anew at everything that waits for somebody. Joins the caller's transaction. */
    void lookAgain(Instant now);
}
