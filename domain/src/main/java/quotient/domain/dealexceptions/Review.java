package quotient.domain.dealexceptions;

import java.time.LocalDate;
import quotient.domain.alerts.Hand;
import quotient.domain.reading.Word;

/**
 * A decision whether an exception goes on (PRC §58: review dates and outcomes).
 *
 * @param role by which it was decided, as people say it
 * @param hand who decided; its reason says why
 */
public record Review(Outcome outcome, LocalDate day, String role, Hand hand) {

    /** What may come of a review. */
    public enum Outcome implements Word {
        REAPPROVED("re-approved"),
        RECOVERED("closed as recovered"),
        RETIRED("retired");

        private final String spoken;

        Outcome(String spoken) {
            this.spoken = spoken;
        }

        public String spoken() {
            return spoken;
        }
    }
}
