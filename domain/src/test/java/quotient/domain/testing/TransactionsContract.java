package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.keeping.Transactions;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;

/** What every {@link Transactions} promises. */
public interface TransactionsContract {
    Ports ports();

    @Test
    default void whatAUnitOfWorkKeepsStandsTogether() {
        QuoteId id = ports().transactions().write(() -> addAudited(ports(), TestQuotes.plain()));
        assertTrue(ports().quotes().find(id).isPresent());
        assertEquals(1, ports().auditTrail().of(id.value()).size());
    }

    @Test
    default void nothingOfAFailedUnitIsKeptAndTheFailureComesBack() {
        IllegalStateException failure = new IllegalStateException("on purpose");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().write((Runnable) () -> {
                    addAudited(ports(), TestQuotes.plain());
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertTrue(ports().quotes().find(QuoteId.ofNumber(1001)).isEmpty());
        assertEquals(0, ports().auditTrail().verify().rows());
    }

    @Test
    default void workAfterAFailedUnitStands() {
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().write((Runnable) () -> {
                    addAudited(ports(), TestQuotes.plain());
                    throw new IllegalStateException("on purpose");
                }));
        QuoteId id = ports().transactions().write(() -> addAudited(ports(), TestQuotes.plain()));
        assertTrue(ports().quotes().find(id).isPresent());
        assertTrue(ports().auditTrail().verify().isWhole());
    }

    @Test
    default void aUnitInsideAnotherJoinsIt() {
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().write((Runnable) () -> {
                    ports().transactions().write(() -> addAudited(ports(), TestQuotes.plain()));
                    throw new IllegalStateException("on purpose");
                }));
        assertTrue(ports().quotes().find(QuoteId.ofNumber(1001)).isEmpty());
    }

    @Test
    default void aUnitSeesWhatItKept() {
        Optional<Quote> seen = ports().transactions().write(() -> {
            QuoteId id = addAudited(ports(), TestQuotes.plain());
            return ports().transactions().read(() -> ports().quotes().find(id));
        });
        assertTrue(seen.isPresent());
    }

    @Test
    default void aReadLooksOnOneUnchangingView() throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            List<Future<QuoteId>> written = new ArrayList<>();
            boolean changed = ports().transactions().read(() -> {
                int before = rows(ports());
                written.add(other.submit(
                        () -> ports().transactions().write(() -> addAudited(ports(), TestQuotes.plain()))));
                return rows(ports()) != before;
            });
            written.get(0).get();
            assertFalse(changed);
            assertEquals(1, rows(ports()));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    default void unitsOfManyThreadsDoNotMeet() throws InterruptedException, ExecutionException {
        long threads = 8;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool((int) threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (long thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    for (int unit = 0; unit < each; unit++) {
                        ports().transactions().write(() -> addAudited(ports(), TestQuotes.plain()));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(threads * each, rows(ports()));
        assertEquals(1001L + threads * each, ports().quotes().nextId().number());
        assertEquals(threads * each, ports().auditTrail().verify().rows());
        assertTrue(ports().auditTrail().verify().isWhole());
    }

    /** A quote under the next number, and the row about it. */
    static QuoteId addAudited(Ports ports, TestQuotes made) {
        QuoteId id = ports.quotes().nextId();
        Quote quote = made.quote(id);
        ports.quotes().add(quote);
        ports.auditTrail()
                .append(new AuditEntry(
                        quote.createdAt(),
                        quote.author(),
                        "quote.created",
                        id.value(),
                        Optional.of(quote.policy().value()),
                        Map.of("offered", quote.price().offered().amount().toPlainString())));
        return id;
    }

    private static int rows(Ports ports) {
        return ports.quotes()
                .list(QuoteFilter.ALL, 1000, Optional.empty())
                .items()
                .size();
    }
}
