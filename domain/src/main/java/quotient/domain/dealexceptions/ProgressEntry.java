package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import quotient.domain.alerts.Hand;

/**
 * One step of a recovery, with what was measured.
 *
 * @param recovered percentage points of margin that this step won back, on top of those before; 0 when it only tells news
 * @param day the company's local date
 * @param hand who recorded it; its reason is the note, and may be empty
 */
public record ProgressEntry(BigDecimal recovered, LocalDate day, Hand hand) {

    public ProgressEntry {
        recovered = recovered.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Whether margin was measurably won back (P53). */
    public boolean isMeasurable() {
        return recovered.signum() > 0;
    }
}
