package quotient.domain.digests;

import java.time.Duration;
import java.util.Optional;
import quotient.domain.pricinghealth.QuoteFigures;

/**
 * One author's week (P119).
 *
 * @param name as they were called when they made the latest of their quotes
 * @param decidedIn how long they waited for a decision, in the middle; empty when nobody decided for them
 */
public record RepWeek(String author, String name, QuoteFigures quotes, Optional<Duration> decidedIn) {

    public Share approved() {
        return new Share(quotes.approved(), quotes.count());
    }

    public Share escalated() {
        return new Share(quotes.escalated(), quotes.count());
    }
}
