package quotient.domain.digests;

import java.util.List;
import quotient.domain.pricing.Quote;

/**
 * Quotes that wait for somebody's decision.
 *
 * @param oldest the oldest first
 * @param more whether there are others
 */
public record WaitingQuotes(List<Quote> oldest, boolean more) {

    public WaitingQuotes {
        oldest = List.copyOf(oldest);
    }

    static WaitingQuotes of(List<Quote> found, int most) {
        return new WaitingQuotes(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }
}
