package quotient.domain.closure;

import java.util.Optional;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * A quote that is escalated now.
 *
 * @param owner whom the triage gave it to
 */
public record EscalatedQuote(QuoteId id, String authorName, Optional<PersonId> owner) {}
