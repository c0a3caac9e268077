package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.pricing.QuoteId;

/** What is being asked of whom, by when; a request that is over may still stand here until it is looked at. */
public interface Asks {

    /** By the name of the approval. */
    List<Ask> of(QuoteId quote);

    /** These stand in the place of everything that was asked about the quote. */
    void replace(QuoteId quote, List<Ask> asks);

    /** When the first of all needs the desk, empty when nothing is asked. */
    Optional<Instant> nextDue();

    /** Those that need the desk by then, the first due first. */
    List<Ask> due(Instant now, int limit);

    /** The oldest request first. */
    List<Ask> all(int limit);
}
