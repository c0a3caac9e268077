package quotient.domain.closure;

import java.util.Optional;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * A quote that the customer got that day.
 *
 * @param author a person, where one made it
 * @param missing what is wrong with its decision record; empty when it has one
 */
public record SentQuote(QuoteId id, Optional<PersonId> author, Optional<String> missing) {}
