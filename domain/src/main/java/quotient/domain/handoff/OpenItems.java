package quotient.domain.handoff;

import java.time.Instant;
import java.util.List;

/** Where open items come from; a feature that has some is one more of these. */
@FunctionalInterface
public interface OpenItems {

    /** Those open at that moment that is now, the worst first. */
    List<OpenItem> open(Instant now);
}
