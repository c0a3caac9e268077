package quotient.domain.scenarios;

import java.util.Optional;
import quotient.domain.pricing.QuoteRequest;

/** An option that could be read, not yet priced. */
record VariantDraft(Optional<Part> part, String label, QuoteRequest request) {}
