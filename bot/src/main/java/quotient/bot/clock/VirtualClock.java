package quotient.bot.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that stands still until it is told to move, and never moves backwards. On its way it halts at every moment for
 * which something is due, in order, so that whatever runs there sees its own moment on the clock.
 */
public final class VirtualClock extends Clock {

    private final ZoneId zone;
    private final List<Halt> halts = new CopyOnWriteArrayList<>();
    private final Object travel = new Object();
    private volatile Instant now;

    /** Something that is due at moments known beforehand. */
    public interface Halt {

        /** The first moment after that one; empty when there is none any more. */
        Optional<Instant> nextAfter(Instant moment);

        /** The clock shows this moment. Returns the names of what ran, in order. */
        List<String> arrive(Instant moment);
    }

    public VirtualClock(OffsetDateTime start) {
        this.zone = start.getOffset();
        this.now = start.toInstant();
    }

    public void add(Halt halt) {
        halts.add(halt);
    }

    /**
     * One journey at a time.
     *
     * @return the names of what ran on the way
     * @throws IllegalArgumentException when the moment is before now
     */
    public List<String> moveTo(Instant target) {
        synchronized (travel) {
            if (target.isBefore(now)) {
                throw new IllegalArgumentException("the clock never goes backwards");
            }
            List<String> ran = new ArrayList<>();
            for (Optional<Instant> next = next(target); next.isPresent(); next = next(target)) {
                ran.addAll(halt(next.get()));
            }
            now = target;
            return ran;
        }
    }

    private Optional<Instant> next(Instant target) {
        return halts.stream()
                .flatMap(halt -> halt.nextAfter(now).stream())
                .filter(moment -> moment.isAfter(now) && !moment.isAfter(target))
                .min(Comparator.naturalOrder());
    }

    /** All that is due at one moment is found before any of it runs. */
    private List<String> halt(Instant moment) {
        Instant before = now;
        List<Halt> due = halts.stream()
                .filter(halt -> halt.nextAfter(before).filter(moment::equals).isPresent())
                .toList();
        now = moment;
        return due.stream().flatMap(halt -> halt.arrive(moment).stream()).toList();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view of this clock in another zone: it moves with it. */
    @Override
    public Clock withZone(ZoneId other) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return VirtualClock.this.withZone(another);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
