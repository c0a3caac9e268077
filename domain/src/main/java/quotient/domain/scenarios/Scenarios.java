package quotient.domain.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.pricing.QuoteId;

/** Every set of options that was tested. */
public interface Scenarios {

    /** Counts up from {@code S-1001}; a number taken by a unit of work that failed may be given again. */
    ScenarioId nextId();

    void add(ScenarioSet set);

    Optional<ScenarioSet> find(ScenarioId id);

    /** The set of the quote that no other has taken the place of. */
    Optional<ScenarioSet> latestOf(QuoteId quote);

    /**
     * Keeps owners, quotes, review and rerun if the set that is kept has the version before it.
     *
     * @return whether it was kept; false when somebody was faster
     */
    boolean replace(ScenarioSet changed);

    /**
     * Sets made from then on and before the end that were not run again, counted by segment, in the order of the
     * segments; none for a segment without any.
     */
    List<SegmentCompliance> compliance(Instant from, Instant to);
}
