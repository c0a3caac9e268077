package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.dealexceptions.AgeBand;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricing.QuoteId;

/** What every {@link DealExceptions} promises. */
public interface DealExceptionsContract {
    LocalDate TODAY = LocalDate.of(2026, 4, 6);

    Ports ports();

    private DealExceptions exceptions() {
        return ports().exceptions();
    }

    @Test
    @DisplayName("P50: an exception comes back as it was kept")
    default void anExceptionComesBackAsItWasKept() {
        DealException plain = add(TestExceptions.plain());
        DealException whole = add(TestExceptions.plain()
                .ownedByNobody()
                .reapproved("2026-04-02")
                .progressed("2.50", "2026-03-09")
                .progressed("0", "2026-03-10")
                .ended(ExceptionStatus.CLOSED, "2026-04-03"));
        assertEquals(
                List.of("X-1001", "X-1002"),
                List.of(plain.id().value(), whole.id().value()));
        assertEquals(Optional.of(plain), exceptions().find(plain.id()));
        assertEquals(Optional.of(whole), exceptions().find(whole.id()));
        assertEquals(Optional.empty(), exceptions().find(ExceptionId.ofNumber(7)));
    }

    @Test
    default void ofTwoChangesToOneVersionOneIsKept() {
        DealException first = add(TestExceptions.plain());
        DealException progressed = TestExceptions.plain()
                .progressed("2.50", "2026-03-09")
                .progressed("1.25", "2026-03-16")
                .reapproved("2026-03-20")
                .exception(first.id());
        DealException retired = TestExceptions.plain()
                .ended(ExceptionStatus.RETIRED, "2026-03-09")
                .exception(first.id());
        assertTrue(exceptions().replace(progressed));
        assertFalse(exceptions().replace(retired));
        assertEquals(Optional.of(progressed.changed()), exceptions().find(first.id()));
        assertFalse(exceptions().replace(TestExceptions.plain().exception(7)));
    }

    @Test
    default void aQuoteHasOneOpenException() {
        add(TestExceptions.plain().ended(ExceptionStatus.RETIRED, "2026-03-09"));
        assertEquals(Optional.empty(), exceptions().openFor(new QuoteId("Q-1001")));
        DealException open = add(TestExceptions.plain());
        assertEquals(Optional.of(open), exceptions().openFor(new QuoteId("Q-1001")));
        assertEquals(Optional.empty(), exceptions().openFor(new QuoteId("Q-1002")));
        DealException second = add(TestExceptions.plain());
        assertEquals(List.of(open, second), exceptions().openOf(new QuoteId("Q-1001")));
        exceptions().replace(open.soldAs(new QuoteId("Q-1002")));
        assertEquals(List.of(second), exceptions().openOf(new QuoteId("Q-1001")));
        assertEquals(
                Optional.of(open.id()),
                exceptions().openFor(new QuoteId("Q-1002")).map(DealException::id));
    }

    @Test
    @DisplayName("P59: lists come oldest first, page by page, whatever is filtered for")
    default void listsComeOldestFirst() {
        many();
        assertEquals(List.of(1004L, 1002L, 1003L, 1006L, 1001L, 1005L), numbers(ExceptionFilter.ALL));
        assertEquals(List.of(1004L, 1002L, 1003L, 1001L), numbers(ExceptionFilter.OPEN));
        assertEquals(List.of(1006L), numbers(ExceptionFilter.ALL.withStatus(ExceptionStatus.CLOSED)));
        assertEquals(List.of(1005L), numbers(ExceptionFilter.ALL.withStatus(ExceptionStatus.RETIRED)));
        assertEquals(List.of(1002L, 1001L), numbers(ExceptionFilter.OPEN.ownedBy("U0ZOE")));
        assertEquals(List.of(1002L, 1003L, 1001L), numbers(ExceptionFilter.OPEN.seenBy("U0ZOE")));
        assertEquals(List.of(), numbers(ExceptionFilter.OPEN.seenBy("U0NOBODY")));
        assertEquals(List.of(1004L), numbers(ExceptionFilter.OPEN.in(AgeBand.REAPPROVAL, TODAY)));
        assertEquals(List.of(1002L, 1003L), numbers(ExceptionFilter.OPEN.in(AgeBand.LEADERSHIP, TODAY)));
        assertEquals(List.of(1001L), numbers(ExceptionFilter.OPEN.in(AgeBand.EXECUTING, TODAY)));
        assertEquals(
                List.of(1003L), numbers(ExceptionFilter.OPEN.seenBy("U0OTHER").in(AgeBand.LEADERSHIP, TODAY)));
        assertThrows(
                InvalidInput.class, () -> exceptions().list(ExceptionFilter.ALL, 2, Optional.of("something else")));
    }

    @Test
    @DisplayName("P52, P54: counts are those of the lists")
    default void countsAreThoseOfTheLists() {
        many();
        List<ExceptionFilter> filters = new ArrayList<>(List.of(
                ExceptionFilter.ALL,
                ExceptionFilter.OPEN,
                ExceptionFilter.OPEN.seenBy("U0ZOE"),
                ExceptionFilter.OPEN.ownedBy("U0ZOE"),
                ExceptionFilter.OPEN.agedAtLeast(14, TODAY)));
        for (AgeBand band : AgeBand.values()) {
            filters.add(ExceptionFilter.OPEN.in(band, TODAY));
        }
        for (ExceptionFilter filter : filters) {
            assertEquals(numbers(filter).size(), exceptions().count(filter), filter.toString());
        }
    }

    @Test
    @DisplayName("P53: due is what is open and was not reviewed since")
    default void dueIsWhatWasNotReviewedSince() {
        DealException again = add(TestExceptions.plain().on("2026-01-05").reapproved("2026-03-30"));
        DealException young = add(TestExceptions.plain().on("2026-03-31"));
        DealException old = add(TestExceptions.plain().on("2026-03-01"));
        add(TestExceptions.plain().on("2026-01-01").ended(ExceptionStatus.RETIRED, "2026-03-09"));
        assertEquals(List.of(old), exceptions().due(LocalDate.of(2026, 3, 29), 10));
        assertEquals(List.of(old, again), exceptions().due(LocalDate.of(2026, 3, 30), 10));
        assertEquals(List.of(old, again, young), exceptions().due(LocalDate.of(2026, 3, 31), 10));
        assertEquals(List.of(old), exceptions().due(LocalDate.of(2026, 3, 31), 1));
    }

    @Test
    @DisplayName("P59: what was opened, ended and won back is counted by day")
    default void theBurnDownIsCountedByDay() {
        many();
        add(TestExceptions.plain()
                .on("2026-03-20")
                .progressed("2.55", "2026-04-01")
                .progressed("0.45", "2026-04-02"));
        LocalDate first = LocalDate.of(2026, 4, 1);
        assertEquals(2, exceptions().opened(first, TODAY));
        assertEquals(1, exceptions().ended(ExceptionStatus.CLOSED, LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 3)));
        assertEquals(0, exceptions().ended(ExceptionStatus.CLOSED, LocalDate.of(2026, 4, 4), TODAY));
        assertEquals(1, exceptions().ended(ExceptionStatus.RETIRED, first, TODAY));
        assertEquals(new BigDecimal("3.00"), exceptions().recovered(first, TODAY));
        assertEquals(new BigDecimal("2.55"), exceptions().recovered(first, first));
        assertEquals(new BigDecimal("0.00"), exceptions().recovered(TODAY, TODAY));
        assertEquals(7, exceptions().openOn(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 2)));
        assertEquals(6, exceptions().openOn(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 3)));
        assertEquals(5, exceptions().openOn(TODAY, TODAY));
        assertEquals(3, exceptions().openOn(TODAY, LocalDate.of(2026, 3, 19)));
    }

    /** 1004 is 40 days old, 1002 and 1003 are 20, 1001 is 5; 1005 and 1006 have ended. */
    private void many() {
        add(TestExceptions.plain().on("2026-04-01").ownedBy("U0ZOE"));
        add(TestExceptions.plain().on("2026-03-17").ownedBy("U0ZOE").quote("Q-1002", "U0ZOE"));
        add(TestExceptions.plain().on("2026-03-17").ownedBy("U0OTHER").quote("Q-1003", "U0ZOE"));
        add(TestExceptions.plain().on("2026-02-25").quote("Q-1004", "U0REP"));
        add(TestExceptions.plain()
                .on("2026-04-02")
                .quote("Q-1005", "U0REP")
                .ended(ExceptionStatus.RETIRED, "2026-04-06"));
        add(TestExceptions.plain()
                .on("2026-03-30")
                .quote("Q-1006", "U0REP")
                .ended(ExceptionStatus.CLOSED, "2026-04-03"));
    }

    private List<Long> numbers(ExceptionFilter filter) {
        List<Long> numbers = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DealException> page = exceptions().list(filter, 2, cursor);
            page.items().forEach(exception -> numbers.add(exception.id().number()));
            cursor = page.next();
        } while (cursor.isPresent());
        return numbers;
    }

    private DealException add(TestExceptions made) {
        DealException exception = made.exception(exceptions().nextId());
        exceptions().add(exception);
        return exception;
    }
}
