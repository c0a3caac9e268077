package quotient.storage.database;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the commits that changed what is rarely changed and often asked for, so that answers kept in memory are known
 * to be old. It moves after the commit and before anybody hears of it: whoever made a change sees it.
 */
final class Edition {
    private final AtomicLong number = new AtomicLong();

    long number() {
        return number.get();
    }

    void next() {
        number.incrementAndGet();
    }
}
