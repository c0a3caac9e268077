package quotient.domain.pricinghealth;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

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
}
