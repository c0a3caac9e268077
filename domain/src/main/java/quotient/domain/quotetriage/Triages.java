package quotient.domain.quotetriage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.pricing.QuoteId;

/** The rounds of all mornings, and what was agreed for each quote. */
public interface Triages {

    /** Adds the round, or replaces the one of that day. */
    void keep(TriageRound round);

    Optional<TriageRound> round(LocalDate day);

    /** The one of the latest day. */
    Optional<TriageRound> latest();

    /** Adds the plan, or replaces the one of that quote. */
    void keep(TriagePlan plan);

    /** Those that there are, by quote. */
    Map<QuoteId, TriagePlan> plans(Collection<QuoteId> quotes);

    default Optional<TriagePlan> plan(QuoteId quote) {
        return Optional.ofNullable(plans(List.of(quote)).get(quote));
    }
}
