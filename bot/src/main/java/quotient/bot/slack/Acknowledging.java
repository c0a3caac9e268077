package quotient.bot.slack;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers Slack within its three seconds, whatever happens. What a click or command changes is kept before the answer
 * whenever the database is as quick as it should be, so that a crash cannot lose what a person believes done; when it is
 * not, Slack hears an empty acknowledgement after two seconds and the person hears the rest through the response_url.
 * Calls to Slack itself always come after the acknowledgement.
 */
public final class Acknowledging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledging.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LAST_WORK = Duration.ofSeconds(20);
    private static final Duration LAST_WORDS = Duration.ofSeconds(12);

    private final int threads;
    private final Duration patience;
    private final ExecutorService work;

    /** What has come and is not worked on yet. */
    private final Collection<Runnable> waiting;
    /** Calls to Slack have their own threads: while Slack is slow, commands are still worked on. */
    private final ExecutorService calls;

    public Acknowledging(int threads) {
        this(threads, PATIENCE);
    }

    /** @param patience how long work is waited for before Slack hears that it was received */
    Acknowledging(int threads, Duration patience) {
        this(threads, patience, new LinkedBlockingQueue<>());
    }

    private Acknowledging(int threads, Duration patience, BlockingQueue<Runnable> waiting) {
        this(
                threads,
                patience,
                new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, waiting, Threads.named("work")),
                waiting,
                Executors.newFixedThreadPool(threads, Threads.named("after-work")));
    }

    private Acknowledging(
            int threads, Duration patience, ExecutorService work, Collection<Runnable> waiting, ExecutorService calls) {
        this.threads = threads;
        this.patience = patience;
        this.work = work;
        this.waiting = waiting;
        this.calls = calls;
    }

    /** One thing after the other, in the thread of the request: what follows an acknowledgement goes before it. */
    public static Acknowledging inTurn() {
        return new Acknowledging(1, PATIENCE, new CallersThread(), List.of(), new CallersThread());
    }

    /** Does the work; its answer is the acknowledgement if it comes in time, and what follows it comes after. */
    public Response acknowledge(Supplier<Answer> task) {
        long wait = isCrowded() ? 0 : patience.toMillis();
        try {
            return answered(CompletableFuture.supplyAsync(task, work), wait);
        } catch (RejectedExecutionException stopping) {
            return Response.error(503);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Response.error(503);
        }
    }

    /** What comes late is concluded where it comes about, so that nobody waits for it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private Response answered(CompletableFuture<Answer> answer, long wait)
            throws ExecutionException, InterruptedException {
        try {
            Answer prompt = answer.get(wait, TimeUnit.MILLISECONDS);
            prompt.afterwards().ifPresent(this::later);
            return prompt.acknowledgement();
        } catch (TimeoutException slow) {
            answer.whenComplete((late, failed) -> later(() -> conclude(late, failed)));
            return Response.ok();
        }
    }

    private static void conclude(Answer late, Throwable failed) {
        if (failed != null) {
            throw new IllegalStateException("work failed after its acknowledgement", failed);
        }
        late.instead().run();
        late.afterwards().ifPresent(Runnable::run);
    }

    /**
     * More wait already than can be worked on at once, so waiting for this one would come to nothing; and whoever waits
     * holds a thread of the web server, which the next request needs within its three seconds.
     */
    private boolean isCrowded() {
        return waiting.size() >= threads;
    }

    /** Calls Slack soon; a stop waits for it. */
    public void later(Runnable task) {
        try {
            calls.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException failed) {
                    LOG.error("what follows an acknowledgement failed", failed);
                }
            });
        } catch (RejectedExecutionException stopped) {
            LOG.warn("what follows an acknowledgement came after the stop");
        }
    }

    /** Takes no more work, waits for what is under way, then for what it has to say. */
    @Override
    public void close() {
        end(work, LAST_WORK);
        end(calls, LAST_WORDS);
    }

    private static void end(ExecutorService threads, Duration longest) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(longest.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("work was still under way at the stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
