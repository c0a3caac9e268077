package quotient.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.House;
import quotient.bot.clock.VirtualClock;
import quotient.schedules.Ran;
import quotient.workspace.PageClock;

/** The company's time on the demo's page: whoever looks at it may let an hour or a week go by. */
final class DemoTime implements PageClock, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTime.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final House house;
    private final VirtualClock clock;
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(DemoTime::daemon);

    DemoTime(House house, VirtualClock clock) {
        this.house = house;
        this.clock = clock;
    }

    /** From now on it goes by itself, second by second, as any clock does; what fails in one is logged in it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    DemoTime tick() {
        ticking.scheduleAtFixedRate(this::second, 1, 1, TimeUnit.SECONDS);
        return this;
    }

    private void second() {
        try {
            clock.moveTo(clock.instant().plusSeconds(1));
        } catch (RuntimeException failed) {
            LOG.error("a second did not pass; the next comes", failed);
        }
    }

    @Override
    public ZonedDateTime now() {
        return local(clock.instant());
    }

    @Override
    public List<Happened> moveTo(ZonedDateTime moment) {
        List<Ran> ran = clock.moveTo(moment.toInstant());
        house.settle(PATIENCE);
        return ran.stream().map(this::happened).toList();
    }

    private Happened happened(Ran ran) {
        String whom = ran.scope().equals("company") ? "" : " for " + ran.scope();
        return new Happened(
                local(ran.at()), ran.name() + whom + ": " + ran.result().replace('_', ' '));
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(house.ports().companies().current().zone());
    }

    /** A second that is passing ends first. */
    @Override
    public void close() {
        ticking.shutdown();
        try {
            if (!ticking.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the demo's clock did not stop in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-clock");
        thread.setDaemon(true);
        return thread;
    }
}
