package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.workspace.faults.Fault;

@DisplayName("A stop in the middle of work loses nothing")
class HouseClosingTest {

    private static final long PATIENCE = 30;

    private final CountDownLatch disk = new CountDownLatch(1);
    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
        premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m discount=15");
    }

    @AfterEach
    void close() {
        disk.countDown();
        premises.close();
    }

    @Test
    @DisplayName("A command under way is answered, and what it has to say stands in Slack once")
    void aCommandUnderWayEndsWell() throws Exception {
        URI door = premises.house().uri();
        CompletableFuture<Void> busy = slowDisk();
        CompletableFuture<Void> typing =
                Aside.run(() -> premises.workspace().as("U0REP").types("C0SALES", "/quote submit Q-1001"));
        awaitAtWork();
        CompletableFuture<Void> reopened = Aside.run(premises::reopen);
        awaitShut(door);
        disk.countDown();
        busy.get(PATIENCE, TimeUnit.SECONDS);
        typing.get(PATIENCE, TimeUnit.SECONDS);
        reopened.get(PATIENCE, TimeUnit.SECONDS);
        premises.awaitEphemeral("U0REP", message -> message.visible().contains("I have asked"));
        premises.settle();
        assertEquals(1, premises.direct("U0MGR").size());
        assertEquals(1, premises.direct("U0REP").size());
        assertEquals(1, premises.workspace().messages("C0DESK").size());
    }

    @Test
    void aMessageOnItsWayArrivesAndTheRestWaitsForTheNextStart() throws Exception {
        premises.workspace().faults().next("chat.postMessage", Fault.slow(Duration.ofMillis(700)));
        premises.types("U0REP", "/quote submit Q-1001");
        premises.reopen();
        premises.settle();
        assertEquals(1, premises.direct("U0MGR").size());
        assertEquals(1, premises.direct("U0REP").size());
        assertEquals(1, premises.workspace().messages("C0DESK").size());
        assertEquals(0, premises.house().ports().deliveries().depth().waiting());
        assertTrue(premises.house().ports().audit().verify().isWhole());
    }

    /** Whoever wants to keep something waits until the disk is there again. */
    private CompletableFuture<Void> slowDisk() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> busy =
                Aside.run(() -> premises.house().ports().transactions().write(() -> {
                    held.countDown();
                    awaitDisk();
                }));
        assertTrue(held.await(PATIENCE, TimeUnit.SECONDS));
        return busy;
    }

    private void awaitDisk() {
        try {
            if (!disk.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the disk never came back");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A worker waits for the database. */
    private static void awaitAtWork() {
        awaitUntil(() -> Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().startsWith("work-"))
                .flatMap(each -> Arrays.stream(each.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith("quotient.storage.database")));
    }

    private static void awaitShut(URI door) {
        awaitUntil(() -> {
            try (Socket socket = new Socket(door.getHost(), door.getPort())) {
                return !socket.isConnected();
            } catch (IOException refused) {
                return true;
            }
        });
    }

    private static void awaitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it never came to this");
            LockSupport.parkNanos(5_000_000);
        }
    }
}
