package quotient.domain.digests;

import java.time.Instant;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;

/**
 * A quote that came to its end.
 *
 * @param at when somebody said so
 */
public record ClosedQuote(Quote quote, Instant at) {

    public boolean isWon() {
        return quote.stage() == Stage.WON;
    }

    /** In the words of whoever closed it; empty when nothing was said. */
    public String reason() {
        return quote.closing().orElse("");
    }
}
