package quotient.domain.deskhealth;

import java.time.Instant;
import java.util.List;

/** Which routines should have run and have not. */
@FunctionalInterface
public interface Lateness {

    List<Late> late(Instant now);

    /**
     * @param routine its name
     * @param due when it should have run
     */
    record Late(String routine, Instant due) {}
}
