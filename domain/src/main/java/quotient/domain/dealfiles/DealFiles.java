package quotient.domain.dealfiles;

import java.util.Optional;
import quotient.domain.pricing.QuoteId;

/** The file of each deal that somebody has said something of. */
public interface DealFiles {

    Optional<DealFile> of(QuoteId quote);

    /** Adds the file, or replaces the one of that quote. */
    void keep(DealFile file);
}
