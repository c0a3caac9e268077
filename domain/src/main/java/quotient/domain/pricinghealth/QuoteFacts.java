package quotient.domain.pricinghealth;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quotient.domain.pricing.DecisionStatus;

/** Quotes in short, read one after the other. */
public interface QuoteFacts {

    /**
     * Those made in that time, oldest first.
     *
     * @param to the first moment that is not within
     * @param author only the quotes of this actor, when one is given
     * @param reader must not ask a database
     */
    void each(Instant from, Instant to, Optional<String> author, Consumer<QuoteFact> reader);

    /**
     * How many were made in that time, by where the decision on them stands now; a status without a quote is left out.
     * Counted without reading the quotes.
     *
     * @param to the first moment that is not within
     */
    Map<DecisionStatus, Long> count(Instant from, Instant to);
}
