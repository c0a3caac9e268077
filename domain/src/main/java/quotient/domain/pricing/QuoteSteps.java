package quotient.domain.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.audit.AuditEntry;

/** What people did with quotes after they were made, looked up by when it was done, in the log of everything. */
public interface QuoteSteps {

    /**
     * Oldest first; only the time is read, however long the log is.
     *
     * @param steps at least one
     * @param to the first moment that is not within
     */
    List<AuditEntry> between(Set<Step> steps, Instant from, Instant to);

    /** A step that is written down for each quote that takes it. */
    enum Step {
        SUBMITTED,
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        SENT,
        EXPIRED,
        WON,
        LOST;

        /** As the log calls it: {@code quote.won}. */
        public String action() {
            return "quote." + name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Step> ofAction(String action) {
            return Stream.of(values())
                    .filter(step -> step.action().equals(action))
                    .findFirst();
        }
    }
}
