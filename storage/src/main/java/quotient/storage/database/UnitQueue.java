package quotient.storage.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Units of work that wait for the writer, in the order in which they were handed in, and which of them share a commit. */
final class UnitQueue {
    private static final int LARGEST_GROUP = 512;
    private static final long UNAWAITED_NANOS = Duration.ofMillis(50).toNanos();

    private final BlockingQueue<Unit<?>> waiting = new LinkedBlockingQueue<>();

    void add(Unit<?> unit) {
        waiting.add(unit);
    }

    /** Waits for a unit that somebody waits for; what nobody waits for does not get a commit of its own at once. */
    void gather(List<Unit<?>> group) throws InterruptedException {
        Unit<?> next = waiting.take();
        group.add(next);
        long end = System.nanoTime() + UNAWAITED_NANOS;
        while (!next.isAwaited() && group.size() < LARGEST_GROUP) {
            next = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            group.add(next);
        }
    }

    /** What came meanwhile shares the commit. False once nothing waits, or the group is large enough. */
    boolean addNext(List<Unit<?>> group) {
        Unit<?> next = group.size() < LARGEST_GROUP ? waiting.poll() : null;
        return next != null && group.add(next);
    }

    void turnAway(RuntimeException why) {
        List<Unit<?>> left = new ArrayList<>();
        waiting.drainTo(left);
        left.forEach(unit -> {
            unit.fail(why);
            unit.finish();
        });
    }
}
