package quotient.domain.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.keeping.Page;
import quotient.domain.people.Role;

/** Every quote that was ever made. */
public interface Quotes {

    /** Counts up from {@code Q-1001}; a number taken by a unit of work that failed may be given again. */
    QuoteId nextId();

    void add(Quote quote);

    Optional<Quote> find(QuoteId id);

    /**
     * Keeps the quote if the one kept has the version before it.
     *
     * @return whether it was kept; false when somebody was faster
     */
    boolean replace(Quote changed);

    /**
     * Newest first.
     *
     * @param cursor from the page before, empty for the first
     * @throws quotient.domain.outcome.InvalidInput when the cursor is not one of these
     */
    Page<Quote> list(QuoteFilter filter, int limit, Optional<String> cursor);

    /** Submitted, not yet rejected, with an approval open for any of the roles; oldest first. */
    List<Quote> awaiting(Set<Role> deciders, int limit);

    /** With the customer, and good until that day at the most; the first to end comes first. */
    List<Quote> endingBy(LocalDate day, int limit);

    /** Figures over the quotes made since then, by segment; only those by the author when one is given. */
    List<SegmentFigures> figures(Instant since, Optional<String> author);
}
