package quotient.storage.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A unit of work on its way through the writer. Its caller goes on when the commit that holds it is done. */
final class Unit<T> {
    private final Function<Session, T> work;
    private final boolean awaited;
    private final CountDownLatch finished = new CountDownLatch(1);
    private T result;
    private Throwable failure;

    /** @param awaited whether somebody waits for its commit */
    Unit(Function<Session, T> work, boolean awaited) {
        this.work = work;
        this.awaited = awaited;
    }

    boolean isAwaited() {
        return awaited;
    }

    void run(Session session) {
        result = work.apply(session);
    }

    /** The first failure is the one that counts. */
    void fail(Throwable why) {
        if (failure == null) {
            failure = why;
        }
    }

    /** As if it had never run. */
    void forget() {
        result = null;
        failure = null;
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Whether it failed because the database cannot work. */
    Optional<SQLException> unusable() {
        return failure instanceof DatabaseUnusable && failure.getCause() instanceof SQLException cause
                ? Optional.of(cause)
                : Optional.empty();
    }

    void finish() {
        finished.countDown();
    }

    /** What the work came to. An interrupt does not cut the wait short, since the work may stand already. */
    T await() {
        boolean interrupted = false;
        while (true) {
            try {
                finished.await();
                break;
            } catch (InterruptedException interrupt) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return outcome();
    }

    private T outcome() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return result;
    }
}
