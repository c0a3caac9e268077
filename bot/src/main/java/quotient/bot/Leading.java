package quotient.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.storage.database.Leadership;

/**
 * Of several processes on one PostgreSQL database all answer, but one alone carries messages to Slack; when it ends,
 * however it ends, another takes over. A SQLite file has one process only.
 */
final class Leading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leading.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final Leadership leadership;
    private final Runnable onLead;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Optional<AutoCloseable> held = Optional.empty();

    Leading(Leadership leadership, Runnable onLead) {
        this.leadership = leadership;
        this.onLead = onLead;
    }

    /** Leads at once if it can, else as soon as it can. */
    synchronized void begin() {
        held = leadership.tryLead();
        if (held.isPresent()) {
            onLead.run();
        } else {
            LOG.info("another process carries the messages; this one takes over when that ends");
            Thread successor = new Thread(this::succeed, "successor");
            successor.setDaemon(true);
            successor.start();
        }
    }

    private void succeed() {
        try {
            while (!stopped.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS) && !leadsNow()) {
                LOG.debug("still another process carries the messages");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean leadsNow() {
        held = leadership.tryLead();
        if (held.isPresent()) {
            LOG.info("this process carries the messages now");
            onLead.run();
        }
        return held.isPresent();
    }

    @Override
    public void close() {
        stopped.countDown();
        synchronized (this) {
            held.ifPresent(Leading::letGo);
        }
    }

    static void letGo(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception failed) {
            LOG.warn("the lock on the database did not open; it ends with this process", failed);
        }
    }
}
