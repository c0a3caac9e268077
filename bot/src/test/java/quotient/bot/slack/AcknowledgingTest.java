package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Slack hears within three seconds, and the person hears the rest")
class AcknowledgingTest {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch database = new CountDownLatch(1);
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final ExecutorService web = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        database.countDown();
        web.shutdownNow();
    }

    @Test
    void promptWorkAnswersInTheAcknowledgementAndWhatFollowsComesAfter() {
        try (Acknowledging acknowledging = new Acknowledging(2)) {
            assertEquals(
                    "{\"text\":\"card\"}",
                    acknowledging.acknowledge(() -> answer("card")).getBody());
            acknowledging.acknowledge(() -> Answer.then(() -> said.add("form")));
        }
        assertEquals(List.of("form"), List.copyOf(said));
    }

    @Test
    @DisplayName("A database slower than the patience: acknowledged empty, the answer comes by the response_url")
    void lateWorkIsAcknowledgedEmptyAndAnsweredLater() {
        try (Acknowledging acknowledging = new Acknowledging(2)) {
            long start = System.nanoTime();
            Response acknowledged = acknowledging.acknowledge(slow("card"));
            assertEquals(200, acknowledged.getStatusCode());
            assertNull(acknowledged.getBody());
            assertTrue(since(start).compareTo(SLACKS_PATIENCE) < 0, "it took " + since(start));
            assertTrue(said.isEmpty());
            database.countDown();
            Await.until("the late answer is said", () -> said.contains("card"));
        }
        assertEquals(1, said.size());
    }

    @Test
    void whatFollowsLateWorkComesToo() {
        try (Acknowledging acknowledging = new Acknowledging(2, SHORT)) {
            acknowledging.acknowledge(() -> {
                awaitDatabase();
                return Answer.then(() -> said.add("form"));
            });
            database.countDown();
        }
        assertEquals(List.of("form"), List.copyOf(said));
    }

    @Test
    void workThatFailsInTimeFailsTheRequest() {
        try (Acknowledging acknowledging = new Acknowledging(2)) {
            IllegalStateException failed = assertThrows(
                    IllegalStateException.class,
                    () -> acknowledging.acknowledge(() -> {
                        throw new IllegalStateException("no disk");
                    }));
            assertEquals("no disk", failed.getMessage());
        }
    }

    @Test
    void workThatFailsLateTakesNobodyAlong() {
        try (Acknowledging acknowledging = new Acknowledging(1, SHORT)) {
            acknowledging.acknowledge(() -> {
                awaitDatabase();
                throw new IllegalStateException("no disk");
            });
            database.countDown();
            Await.until(
                    "the next is prompt",
                    () -> "{\"text\":\"next\"}"
                            .equals(acknowledging
                                    .acknowledge(() -> answer("next"))
                                    .getBody()));
        }
    }

    @Test
    @DisplayName("With 16 at work, the 17th and the 200th are acknowledged in time, and all are answered in the end")
    void aCrowdIsAcknowledgedInTimeAndAnsweredInTheEnd() throws Exception {
        int crowd = 200;
        try (Acknowledging acknowledging = new Acknowledging(16)) {
            List<CompletableFuture<Duration>> waits = new ArrayList<>();
            for (int number = 0; number < crowd; number++) {
                Supplier<Answer> task = slow("card " + number);
                waits.add(CompletableFuture.supplyAsync(
                        () -> {
                            long start = System.nanoTime();
                            acknowledging.acknowledge(task);
                            return since(start);
                        },
                        web));
            }
            for (CompletableFuture<Duration> wait : waits) {
                Duration waited = wait.get(20, TimeUnit.SECONDS);
                assertTrue(waited.compareTo(SLACKS_PATIENCE) < 0, "one waited " + waited);
            }
            assertTrue(said.isEmpty());
            database.countDown();
        }
        assertEquals(
                IntStream.range(0, crowd)
                        .mapToObj(number -> "card " + number)
                        .sorted()
                        .toList(),
                said.stream().sorted().toList());
    }

    @Test
    @DisplayName(
            "Of a crowd only the first wait: those who hold a thread of the web server are twice the workers at most")
    void aCrowdDoesNotHoldTheThreadsOfTheWebServer() {
        try (Acknowledging acknowledging = new Acknowledging(4, Duration.ofMinutes(5))) {
            for (int number = 0; number < 8; number++) {
                web.execute(() -> acknowledging.acknowledge(slow("waiting")));
            }
            Await.until("the ninth is acknowledged at once", () -> {
                CompletableFuture<Response> ninth =
                        CompletableFuture.supplyAsync(() -> acknowledging.acknowledge(slow("ninth")), web);
                return ninth.completeOnTimeout(Response.error(408), 500, TimeUnit.MILLISECONDS)
                                .join()
                                .getStatusCode()
                        == 200;
            });
            database.countDown();
        }
    }

    @Test
    void aSlowSlackDoesNotHoldUpCommands() {
        CountDownLatch slack = new CountDownLatch(1);
        try (Acknowledging acknowledging = new Acknowledging(1)) {
            acknowledging.acknowledge(() -> Answer.then(() -> await(slack)));
            assertEquals(
                    "{\"text\":\"card\"}",
                    acknowledging.acknowledge(() -> answer("card")).getBody());
            slack.countDown();
        }
    }

    @Test
    void aStopWaitsForWorkAndForWhatItHasToSay() throws Exception {
        Acknowledging acknowledging = new Acknowledging(1, SHORT);
        acknowledging.acknowledge(slow("under way"));
        acknowledging.acknowledge(slow("waiting in line"));
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(acknowledging::close, web);
        Await.until(
                "nothing more is taken",
                () -> acknowledging.acknowledge(() -> answer("too late")).getStatusCode() == 503);
        assertFalse(stopped.isDone());
        database.countDown();
        stopped.get(20, TimeUnit.SECONDS);
        assertEquals(
                List.of("under way", "waiting in line"),
                List.copyOf(said).stream()
                        .filter(each -> !each.equals("too late"))
                        .toList());
    }

    private Supplier<Answer> slow(String text) {
        return () -> {
            awaitDatabase();
            return answer(text);
        };
    }

    private Answer answer(String text) {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        return Answer.json(json, () -> said.add(text));
    }

    private void awaitDatabase() {
        await(database);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the latch");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
