package quotient.bot.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;

/**
 * Carries notices from the database to Slack: in order for each destination, urgent first, no faster than Slack likes.
 * One thread looks for what is due, a few carry it; never two at once to one destination. It lives by the real clock:
 * waiting for Slack takes real time, whatever time the company lives in.
 */
public final class SlackOutbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackOutbox.class);
    private static final int CARRIERS = 4;
    private static final int AT_ONCE = 16;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration AFTER_A_STUMBLE = Duration.ofSeconds(1);
    private static final Duration SETTLING_LOOK = Duration.ofMillis(2);
    private static final Duration LAST_WORDS = Duration.ofSeconds(15);

    private final Deliveries deliveries;
    private final Carrying carrying;
    private final Pacing pacing;
    private final Clock wall;
    private final Set<Destination> busy = ConcurrentHashMap.newKeySet();
    /** Until when a destination rests because something of ours failed, such as the database. */
    private final Map<Destination, Instant> stumbled = new ConcurrentHashMap<>();

    private final ExecutorService carriers;
    private final Thread dispatcher;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;

    public SlackOutbox(Deliveries deliveries, Carrying carrying, Pacing pacing, Clock wall) {
        this.deliveries = deliveries;
        this.carrying = carrying;
        this.pacing = pacing;
        this.wall = wall;
        this.carriers = Executors.newFixedThreadPool(CARRIERS, Threads.named("outbox-carrier"));
        this.dispatcher = Threads.named("outbox").newThread(this::dispatch);
    }

    public SlackOutbox start() {
        dispatcher.start();
        return this;
    }

    /** Ends what is on its way and takes up nothing new; what waits stays in the database. */
    @Override
    public void close() {
        stopping = true;
        bell.release();
        try {
            dispatcher.join(LAST_WORDS.toMillis());
            carriers.shutdown();
            if (!carriers.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Slack did not answer in time; what was on its way will be looked up at the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nothing is due and nothing on its way; false when that takes longer than the patience. */
    public boolean settle(Duration patience) {
        Instant deadline = wall.instant().plus(patience);
        while (!busy.isEmpty() || isAnythingDue()) {
            if (wall.instant().isAfter(deadline) || stopping) {
                return false;
            }
            bell.release();
            LockSupport.parkNanos(SETTLING_LOOK.toNanos());
        }
        return true;
    }

    /**
     * Carries in the caller's thread all that may go at this moment, one after the other. For whoever moves the clock, in
     * the place of {@link #start}.
     */
    public void carryDue() {
        for (List<Delivery> due = mayGo(); !due.isEmpty(); due = mayGo()) {
            due.stream()
                    .filter(each -> !carrying.breaker().isOpen(wall.instant()))
                    .forEach(this::carry);
        }
    }

    /** One for each destination. */
    private List<Delivery> mayGo() {
        Instant now = wall.instant();
        return carrying.breaker().isOpen(now)
                ? List.of()
                : deliveries.due(now, held(now), AT_ONCE).stream()
                        .filter(delivery -> pacing.mayGo(delivery.notice().to(), now))
                        .toList();
    }

    /** When there is something to carry; not after now when it is overdue. */
    public Optional<Instant> nextDue() {
        Instant pausedUntil = carrying.breaker().pausedUntil();
        return deliveries.nextDue().map(due -> due.isBefore(pausedUntil) ? pausedUntil : due);
    }

    private boolean isAnythingDue() {
        return deliveries.nextDue().filter(due -> !due.isAfter(wall.instant())).isPresent();
    }

    private void dispatch() {
        while (!stopping) {
            try {
                if (!sendDue()) {
                    rest(LOOK_EVERY);
                }
            } catch (RuntimeException failed) {
                LOG.error("the outbox could not be read; it will be tried again", failed);
                rest(AFTER_A_STUMBLE);
            }
        }
    }

    /**
     * Whether anything could be sent. No more is taken up than is carried at once: what waits in the database can still
     * be overtaken by something urgent, and a stop has little to wait for.
     */
    private boolean sendDue() {
        Instant now = wall.instant();
        int room = CARRIERS - busy.size();
        if (room <= 0 || carrying.breaker().isOpen(now)) {
            return false;
        }
        boolean sent = false;
        for (Delivery delivery : deliveries.due(now, held(now), room)) {
            Destination to = delivery.notice().to();
            if (pacing.mayGo(to, now) && busy.add(to)) {
                carriers.execute(() -> carry(delivery));
                sent = true;
            }
        }
        return sent;
    }

    /** Left out of the look, so that they do not take the room of those who can be spoken to. */
    private Set<Destination> held(Instant now) {
        stumbled.values().removeIf(end -> !end.isAfter(now));
        Set<Destination> held = new HashSet<>(busy);
        held.addAll(stumbled.keySet());
        held.addAll(pacing.resting(now));
        return held;
    }

    private void carry(Delivery delivery) {
        Destination to = delivery.notice().to();
        try {
            carrying.carry(delivery);
        } catch (RuntimeException failed) {
            LOG.error(
                    "{} could not be carried; it will be tried again",
                    delivery.notice().id(),
                    failed);
            stumbled.put(to, wall.instant().plus(AFTER_A_STUMBLE));
        } finally {
            busy.remove(to);
            bell.release();
        }
    }

    private void rest(Duration longest) {
        try {
            bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
            bell.drainPermits();
        } catch (InterruptedException interrupted) {
            stopping = true;
        }
    }
}
