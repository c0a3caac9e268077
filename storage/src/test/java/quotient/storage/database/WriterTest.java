package quotient.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.keeping.Transactions;
import quotient.domain.pricing.QuoteId;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TransactionsContract;
import quotient.storage.StoredPorts;

/** Units that share a commit share nothing else, unless the commit itself fails. */
final class WriterTest {
    private static final int CALLERS = 16;
    private static final long MANY = 200;

    @TempDir
    Path folder;

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private Database database;
    private Ports ports;

    @BeforeEach
    void open() {
        database = Database.open(DatabaseSettings.file(folder.resolve("quotient.db")));
        ports = StoredPorts.of(database);
    }

    @AfterEach
    void close() {
        callers.shutdownNow();
        database.close();
    }

    @Test
    void manyCallersGetNumbersOfTheirOwnAndOneWholeChain() throws InterruptedException, ExecutionException {
        Set<QuoteId> ids = ConcurrentHashMap.newKeySet();
        List<Future<?>> running = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            running.add(callers.submit(() -> {
                for (int unit = 0; unit < 50; unit++) {
                    ids.add(ports.transactions().write(() -> add()));
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        assertEquals(CALLERS * 50, ids.size());
        assertEquals(CALLERS * 50, ports.auditTrail().verify().rows());
        assertTrue(ports.auditTrail().verify().isWhole());
    }

    @Test
    void aUnitThatFailsTakesNothingFromItsNeighboursInTheGroup() throws InterruptedException {
        List<Future<QuoteId>> units = together(CALLERS, number -> number % 3 == 0 ? addAndFail() : add());
        int failed = 0;
        for (Future<QuoteId> unit : units) {
            try {
                assertTrue(ports.quotes().find(unit.get()).isPresent());
            } catch (ExecutionException failure) {
                assertEquals("on purpose", failure.getCause().getMessage());
                failed++;
            }
        }
        assertEquals(6, failed);
        assertEquals(
                QuoteId.ofNumber(1001 + CALLERS - failed), ports.transactions().write(ports.quotes()::nextId));
        assertEquals(CALLERS - failed, ports.auditTrail().verify().rows());
        assertTrue(ports.auditTrail().verify().isWhole());
    }

    @Test
    void aStatementThatFailsInsideAUnitFailsOnlyThatUnit() throws InterruptedException, ExecutionException {
        List<Future<QuoteId>> units = together(2, number -> {
            QuoteId id = add();
            if (number == 0) {
                ports.quotes().add(TestQuotes.plain().quote(id));
            }
            return id;
        });
        ExecutionException failure =
                assertThrows(ExecutionException.class, () -> units.get(0).get());
        assertInstanceOf(StatementFailed.class, failure.getCause());
        assertTrue(ports.quotes().find(units.get(1).get()).isPresent());
    }

    /** The limit goes with the connection, so whoever comes after the group that failed finds room again. */
    @Test
    void whenTheDiskIsFullEveryUnitOfTheGroupHearsOfItAndNoneStands() throws InterruptedException {
        long pages = database.look(session -> session.one("PRAGMA page_count", row -> row.number("page_count")));
        database.change(
                session -> session.one("PRAGMA max_page_count = " + pages, row -> row.number("max_page_count")));
        int failed = 0;
        for (Future<QuoteId> unit : together(CALLERS, number -> addMany())) {
            try {
                assertTrue(ports.quotes().find(unit.get()).isPresent());
            } catch (ExecutionException failure) {
                assertInstanceOf(DatabaseUnusable.class, failure.getCause());
                assertTrue(failure.getCause().getMessage().contains("is full"));
                failed++;
            }
        }
        assertTrue(failed > 0);
        assertEquals((CALLERS - failed) * MANY, ports.auditTrail().verify().rows());
        assertTrue(ports.auditTrail().verify().isWhole());
    }

    @Test
    void anErrorComesBackToItsCaller() {
        StackOverflowError error = new StackOverflowError("on purpose");
        assertEquals(
                error,
                assertThrows(
                        StackOverflowError.class,
                        () -> database.write((Runnable) () -> {
                            throw error;
                        })));
        assertTrue(ports.quotes().find(ports.transactions().write(this::add)).isPresent());
    }

    @Test
    void whatOnlyReadsCannotWrite() {
        Transactions transactions = ports.transactions();
        assertThrows(IllegalStateException.class, () -> transactions.read(this::add));
    }

    @Test
    void aClosedDatabaseTurnsWorkAway() {
        database.close();
        assertThrows(IllegalStateException.class, () -> ports.transactions().write(this::add));
    }

    @Test
    void whatWasRememberedWithoutWaitingStandsAfterClosing() {
        ports.seenRequests().remember("v0=a", TestQuotes.START);
        database.close();
        database = Database.open(database.settings());
        assertEquals(Set.of("v0=a"), StoredPorts.of(database).seenRequests().since(TestQuotes.START));
    }

    /** The first unit holds the writer until the others come, so that they become one group. */
    private List<Future<QuoteId>> together(int count, IntFunction<QuoteId> work) throws InterruptedException {
        List<Future<QuoteId>> units = new ArrayList<>();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        units.add(callers.submit(() -> database.write(() -> {
            held.countDown();
            awaitQuietly(go);
            return work.apply(0);
        })));
        held.await();
        CountDownLatch handedIn = new CountDownLatch(count - 1);
        for (int number = 1; number < count; number++) {
            int own = number;
            units.add(callers.submit(() -> {
                handedIn.countDown();
                return database.write(() -> work.apply(own));
            }));
        }
        handedIn.await();
        go.countDown();
        return units;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    private QuoteId add() {
        return TransactionsContract.addAudited(ports, TestQuotes.plain());
    }

    private QuoteId addMany() {
        QuoteId last = add();
        for (int more = 1; more < MANY; more++) {
            last = add();
        }
        return last;
    }

    private QuoteId addAndFail() {
        add();
        throw new IllegalStateException("on purpose");
    }
}
