package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.keeping.Page;
import quotient.domain.pricing.QuoteId;

/** The registry: every exception, with its reviews and its progress. Lists and counts stay fast among many open ones. */
public interface DealExceptions {

    ExceptionId nextId();

    void add(DealException exception);

    Optional<DealException> find(ExceptionId id);

    Optional<DealException> openFor(QuoteId quote);

    /** Every open one of the quote, by number; a memo on its options may have opened several. */
    List<DealException> openOf(QuoteId quote);

    /**
     * Keeps the exception as its {@link DealException#changed()} if it still has the version that it came with.
     *
     * @return whether it was kept
     */
    boolean replace(DealException exception);

    /**
     * Oldest first (P59), by the day of opening and then by number.
     *
     * @param cursor from the page before, empty for the first
     * @throws quotient.domain.outcome.InvalidInput when the cursor is not one of these
     */
    Page<DealException> list(ExceptionFilter filter, int limit, Optional<String> cursor);

    long count(ExceptionFilter filter);

    /** Open ones whose review clock began on that day or before, the longest first. */
    List<DealException> due(LocalDate reviewedOn, int limit);

    /** How many were opened from that day to that, both within. */
    long opened(LocalDate from, LocalDate to);

    /** How many ended so, from that day to that, both within. */
    long ended(ExceptionStatus how, LocalDate from, LocalDate to);

    /** Percentage points won back from that day to that, both within, of all exceptions together. */
    BigDecimal recovered(LocalDate from, LocalDate to);

    /** How many were open at the end of that day, and had been opened on {@code openedTo} or before. */
    long openOn(LocalDate day, LocalDate openedTo);
}
