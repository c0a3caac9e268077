package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * How an exception ended.
 *
 * @param margin measured at the end, in percent; only when it was closed
 * @param hand who ended it; its reason says why, and may be empty when it was closed
 */
public record ExceptionEnd(ExceptionStatus status, LocalDate day, Optional<BigDecimal> margin, Hand hand) {

    public ExceptionEnd {
        if (status == ExceptionStatus.OPEN || (status == ExceptionStatus.CLOSED) != margin.isPresent()) {
            throw new IllegalArgumentException("what is closed has a measured margin, and what is open has no end");
        }
    }
}
