package quotient.domain.testing;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** What all in-memory ports keep, behind one lock. Hand the same store to each of them. */
public final class InMemoryStore {
    private final ReentrantLock lock = new ReentrantLock();
    private InMemoryState state = new InMemoryState();

    /** Runs the work alone; a failure puts everything back as it was. Joins when it is inside another. */
    <T> T inUnit(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : orPutBack(work);
        } finally {
            lock.unlock();
        }
    }

    /** Each single call is a unit of its own, unless it is inside one. */
    <T> T with(Function<InMemoryState, T> work) {
        return inUnit(() -> work.apply(state));
    }

    <T> T look(Function<InMemoryState, T> work) {
        lock.lock();
        try {
            return work.apply(state);
        } finally {
            lock.unlock();
        }
    }

    <T> T inView(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> T orPutBack(Supplier<T> work) {
        InMemoryState before = state.copy();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                state = before;
            }
        }
    }
}
