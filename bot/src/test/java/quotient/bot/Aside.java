package quotient.bot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Work beside the test, each on a thread of its own: the pool that all share may have one thread for work that waits. */
public final class Aside {

    private static final Executor THREADS = work -> {
        Thread thread = new Thread(work, "aside");
        thread.setDaemon(true);
        thread.start();
    };

    private Aside() {}

    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, THREADS);
    }

    public static <T> CompletableFuture<T> ask(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, THREADS);
    }
}
