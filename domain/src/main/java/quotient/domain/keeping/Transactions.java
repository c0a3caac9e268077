package quotient.domain.keeping;

import java.util.function.Supplier;

/**
 * All or nothing. What a unit of work keeps through any port stands together or not at all, and stands for good when
 * {@link #write} returns.
 */
public interface Transactions {

    /**
     * Runs the work as if no other write ran beside it. A call inside a unit of work joins it. The work may be run again
     * when the database asks for it, so it must touch nothing but ports.
     *
     * @throws RuntimeException what the work threw; then nothing of it was kept
     */
    <T> T write(Supplier<T> work);

    /** Runs the work on one unchanging view of what is kept. */
    <T> T read(Supplier<T> work);

    default void write(Runnable work) {
        this.<Void>write(() -> {
            work.run();
            return null;
        });
    }
}
